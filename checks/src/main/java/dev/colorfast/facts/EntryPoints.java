package dev.colorfast.facts;

import dev.colorfast.model.Completion;
import dev.colorfast.model.EntryPoint;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.ThreadKind;
import java.util.ArrayList;
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
  private final Set<String> annotationTypes;

  /** Takes what models state, by the type of the annotation. */
  public EntryPoints(Map<String, List<EntryPoint>> stated) {
    this.stated = Map.copyOf(stated);
    annotationTypes = new HashSet<>(stated.keySet());
    stated.values().forEach(all -> all.forEach(each -> annotationTypes.addAll(each.movedBy())));
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
   * @param exists whether a class of that name can be found
   */
  public MethodContract applied(
      MethodContract contract,
      List<AnnotationUse> onMethod,
      List<List<AnnotationUse>> around,
      List<String> returned,
      Predicate<String> exists) {
    if (stated.isEmpty() || contract.decidesBlocking() || contract.runsOn().isPresent()) {
      return contract;
    }
    Set<String> all = new HashSet<>();
    onMethod.forEach(use -> all.add(use.type()));
    around.forEach(uses -> uses.forEach(use -> all.add(use.type())));
    List<AnnotationUse> onClass = around.isEmpty() ? List.of() : around.get(0);
    Set<Optional<ThreadKind>> where = new HashSet<>();
    for (boolean isOnClass : new boolean[] {false, true}) {
      for (AnnotationUse use : isOnClass ? onClass : onMethod) {
        for (EntryPoint each : stated.getOrDefault(use.type(), List.of())) {
          if (each.ofEveryMethod() == isOnClass && isMeant(each, returned, exists)) {
            where.add(isMoved(each, use, all) ? Optional.empty() : Optional.of(each.on()));
          }
        }
      }
    }
    Optional<ThreadKind> one =
        where.size() == 1 ? where.iterator().next() : Optional.<ThreadKind>empty();
    return one.map(kind -> calledOn(kind, contract)).orElse(contract);
  }

  private static boolean isMeant(EntryPoint each, List<String> returned, Predicate<String> exists) {
    return (each.returning().isEmpty() || each.returning().stream().anyMatch(returned::contains))
        && each.onlyWith().stream().allMatch(exists)
        && each.notWith().stream().noneMatch(exists);
  }

  private static boolean isMoved(EntryPoint each, AnnotationUse use, Set<String> all) {
    List<String> elements = new ArrayList<>(use.values().size());
    use.values().forEach((element, value) -> elements.add(element + '=' + value));
    return each.movedBy().stream().anyMatch(all::contains)
        || each.movedWhen().stream().anyMatch(elements::contains);
  }

  private static MethodContract calledOn(ThreadKind kind, MethodContract contract) {
    return new MethodContract(
        contract.blocking(),
        false,
        Optional.of(kind),
        new Completion(
            contract.completion().on(), contract.completion().with(), Completion.BY_WHOEVER_CALLS),
        contract.threadKind(),
        contract.guards(),
        contract.completed(),
        contract.mayIgnore(),
        contract.cancellationPoint(),
        contract.parameters());
  }
}
