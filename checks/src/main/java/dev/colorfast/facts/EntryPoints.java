package dev.colorfast.facts;

import dev.colorfast.model.Completion;
import dev.colorfast.model.EntryPoint;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * Which methods a framework calls because of an annotation, and where. What asks for another thread
 * goes before the framework's own choice; where several apply that differ, nothing is said.
 */
public final class EntryPoints {
  /** Nobody calls anything. */
  public static final EntryPoints NONE = new EntryPoints(Map.of());

  private final Map<String, List<EntryPoint>> stated;
  private final Predicate<String> isUsed;
  private final Set<String> annotationTypes;

  /** Takes what models state, by the type of the annotation. */
  public EntryPoints(Map<String, List<EntryPoint>> stated) {
    this(stated, unused -> false);
  }

  private EntryPoints(Map<String, List<EntryPoint>> stated, Predicate<String> isUsed) {
    this.stated = Map.copyOf(stated);
    this.isUsed = isUsed;
    annotationTypes = new HashSet<>(stated.keySet());
    stated.values().forEach(all -> all.forEach(each -> annotationTypes.addAll(each.movedBy())));
  }

  /**
   * Returns the same for some module.
   *
   * @param isUsed whether code of the module names a class
   */
  public EntryPoints in(Predicate<String> isUsed) {
    Map<String, Boolean> known = new HashMap<>();
    return new EntryPoints(stated, name -> known.computeIfAbsent(name, isUsed::test));
  }

  /** Returns the types of the annotations that matter, in order. */
  public Set<String> annotationTypes() {
    return new TreeSet<>(annotationTypes);
  }

  /** Returns whether annotations of this type say anything that concerns us. */
  public boolean knows(String annotationType) {
    return annotationTypes.contains(annotationType) || AnnotationVocabulary.knows(annotationType);
  }

  /**
   * Returns what a method's contract is if a framework calls it, else the contract as it was.
   *
   * @param onMethod the annotations on the method
   * @param around the annotations on the classes around it, innermost first
   * @param returned the type that it returns, and every type above
   * @param parameters how many parameters it has
   * @param exists whether a class of that name can be found
   */
  public MethodContract applied(
      MethodContract contract,
      List<AnnotationUse> onMethod,
      List<List<AnnotationUse>> around,
      List<String> returned,
      int parameters,
      Predicate<String> exists) {
    if (stated.isEmpty() || contract.decidesBlocking() || contract.runsOn().isPresent()) {
      return contract;
    }
    Set<String> all = new HashSet<>();
    onMethod.forEach(use -> all.add(use.type()));
    around.forEach(uses -> uses.forEach(use -> all.add(use.type())));
    List<AnnotationUse> onClass = around.isEmpty() ? List.of() : around.get(0);
    Set<Called> called = new HashSet<>();
    for (boolean isOnClass : new boolean[] {false, true}) {
      for (AnnotationUse use : isOnClass ? onClass : onMethod) {
        for (EntryPoint each : stated.getOrDefault(use.type(), List.of())) {
          if (each.ofEveryMethod() == isOnClass && isMeant(each, returned, exists)) {
            ThreadKind on = isMoved(each, use, all) ? ThreadKind.WORKER : each.on();
            called.add(new Called(on, each.given()));
          }
        }
      }
    }
    return called.size() == 1 ? contract(called.iterator().next(), contract, parameters) : contract;
  }

  /** How a framework calls a method: where, and where the handles complete that it passes. */
  private record Called(ThreadKind on, Optional<ThreadKind> given) {}

  private boolean isMeant(EntryPoint each, List<String> returned, Predicate<String> exists) {
    return (each.returning().isEmpty() || each.returning().stream().anyMatch(returned::contains))
        && each.onlyWith().stream().allMatch(exists)
        && each.notWith().stream().noneMatch(exists)
        && each.notUsing().stream().noneMatch(isUsed);
  }

  private static boolean isMoved(EntryPoint each, AnnotationUse use, Set<String> all) {
    List<String> elements = new ArrayList<>(use.values().size());
    use.values().forEach((element, value) -> elements.add(element + '=' + value));
    return each.movedBy().stream().anyMatch(all::contains)
        || each.movedWhen().stream().anyMatch(elements::contains);
  }

  private static MethodContract contract(Called called, MethodContract before, int parameters) {
    Completion completion = before.completion();
    return new MethodContract(
        before.blocking(),
        false,
        Optional.of(called.on()),
        new Completion(completion.on(), completion.with(), Completion.BY_WHOEVER_CALLS),
        before.threadKind(),
        before.guards(),
        before.completed(),
        before.mayIgnore(),
        before.cancellationPoint(),
        before.owned(),
        before.detached(),
        before.acquires(),
        before.releases(),
        called.given().map(kind -> given(kind, before, parameters)).orElse(before.parameters()));
  }

  private static List<ParameterContract> given(
      ThreadKind kind, MethodContract before, int parameters) {
    List<ParameterContract> all = new ArrayList<>(parameters);
    for (int i = 0; i < parameters; i++) {
      ParameterContract one = before.parameter(i);
      all.add(one.equals(ParameterContract.NOTHING) ? ParameterContract.completingOn(kind) : one);
    }
    return all;
  }
}
