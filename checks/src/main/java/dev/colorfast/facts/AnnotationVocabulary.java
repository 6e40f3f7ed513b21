package dev.colorfast.facts;

import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Completion;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.ThreadKinds;
import dev.colorfast.model.TypeContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what annotations on an element say, ours and those of other vendors, matched by full name:
 * the same simple name means different things in different libraries.
 *
 * <p>On one element {@code @NonBlocking} and {@code @Blocking} contradict each other; the element
 * is then taken to state neither.
 */
public final class AnnotationVocabulary {
  private static final String OURS = "dev.colorfast.annotations.";

  private static final Set<String> BLOCKING =
      Set.of(
          OURS + "Blocking",
          "org.jetbrains.annotations.Blocking",
          "io.smallrye.common.annotation.Blocking",
          "io.micronaut.core.annotation.Blocking");

  private static final Set<String> NON_BLOCKING =
      Set.of(
          OURS + "NonBlocking",
          "org.jetbrains.annotations.NonBlocking",
          "io.smallrye.common.annotation.NonBlocking",
          "io.micronaut.core.annotation.NonBlocking");

  private static final Map<String, ThreadKind> THREAD_OF_BODY =
      Map.of(
          "androidx.annotation.UiThread", ThreadKind.UI,
          "androidx.annotation.MainThread", ThreadKind.UI,
          "androidx.annotation.WorkerThread", ThreadKind.WORKER,
          "io.micronaut.scheduling.annotation.Async", ThreadKind.WORKER,
          "jakarta.ejb.Asynchronous", ThreadKind.WORKER,
          "javax.ejb.Asynchronous", ThreadKind.WORKER,
          "org.springframework.scheduling.annotation.Async", ThreadKind.WORKER);

  /** What a proxy reads, which stands between an object and others but not in the object's way. */
  private static final Set<String> READ_BY_PROXIES =
      Set.of(
          "jakarta.ejb.Asynchronous",
          "javax.ejb.Asynchronous",
          "org.springframework.scheduling.annotation.Async");

  private static final Map<String, ThreadKind> THREAD_OF_EXECUTOR =
      Map.of(
          "org.jetbrains.annotations.BlockingExecutor", ThreadKind.WORKER,
          "org.jetbrains.annotations.NonBlockingExecutor", ThreadKind.COMPUTATION);

  private static final Set<String> MAY_IGNORE =
      Set.of(
          OURS + "MayIgnore",
          "com.google.errorprone.annotations.CanIgnoreReturnValue",
          "io.vertx.codegen.annotations.Fluent");

  /** The Resource Leak Checker's, of a parameter. */
  private static final String OWNING = "org.checkerframework.checker.mustcall.qual.Owning";

  private static final String NOT_OWNING = "org.checkerframework.checker.mustcall.qual.NotOwning";

  /** The container calls such a method when it ends the object. */
  private static final Set<String> ENDS =
      Set.of("jakarta.annotation.PreDestroy", "javax.annotation.PreDestroy");

  private AnnotationVocabulary() {}

  /** Returns whether annotations of this type say anything that concerns us. */
  public static boolean knows(String annotationType) {
    return annotationType.startsWith(OURS)
        || BLOCKING.contains(annotationType)
        || NON_BLOCKING.contains(annotationType)
        || THREAD_OF_BODY.containsKey(annotationType)
        || THREAD_OF_EXECUTOR.containsKey(annotationType)
        || MAY_IGNORE.contains(annotationType)
        || annotationType.equals(OWNING)
        || annotationType.equals(NOT_OWNING)
        || ENDS.contains(annotationType);
  }

  /**
   * Returns what is stated about a method.
   *
   * @param onMethod the annotations on the method itself
   * @param around the annotations on the classes around it, innermost first, and on its package;
   *     the first of them that says anything about blocking is a default for the method
   * @param onParameters the annotations on each parameter, in order; or empty
   * @param parameterNames the parameters' names, in order; or empty if they are not known
   */
  public static MethodContract methodContract(
      List<AnnotationUse> onMethod,
      List<List<AnnotationUse>> around,
      List<List<AnnotationUse>> onParameters,
      List<String> parameterNames) {
    Optional<Blocking> blocking = blocking(onMethod, parameterNames);
    boolean nonBlocking = saysNonBlocking(onMethod);
    boolean contradicts = nonBlocking && blocking.isPresent();
    Optional<ThreadKind> runsOn = runsOn(onMethod);
    boolean mayIgnore = saysMayIgnore(onMethod);
    for (List<AnnotationUse> outer : around) {
      if (!nonBlocking && blocking.isEmpty()) {
        blocking = blocking(outer, parameterNames);
        nonBlocking = blocking.isEmpty() && saysNonBlocking(outer);
      }
      if (runsOn.isEmpty()) {
        runsOn = runsOn(outer);
      }
      mayIgnore |= saysMayIgnore(outer);
    }
    List<ParameterContract> parameters = new ArrayList<>(onParameters.size());
    boolean anyParameter = false;
    for (List<AnnotationUse> onParameter : onParameters) {
      ParameterContract contract = parameterContract(onParameter, parameterNames);
      parameters.add(contract);
      anyParameter |= contract != ParameterContract.NOTHING;
    }
    MethodContract contract =
        new MethodContract(
            contradicts ? Optional.empty() : blocking,
            nonBlocking && !contradicts,
            runsOn,
            completion(onMethod, parameterNames),
            threadKind(onMethod),
            guards(onMethod),
            has(onMethod, "Completed"),
            mayIgnore,
            has(onMethod, "CancellationPoint"),
            has(onMethod, "Owned"),
            has(onMethod, "Detached"),
            has(onMethod, "Acquires"),
            has(onMethod, "Releases")
                || onMethod.stream().anyMatch(use -> ENDS.contains(use.type())),
            anyParameter ? parameters : List.of());
    return contract.equals(MethodContract.NOTHING) ? MethodContract.NOTHING : contract;
  }

  /** Returns what is stated about the instances of a type by the annotations on it. */
  public static TypeContract typeContract(List<AnnotationUse> onType) {
    if (onType.isEmpty()) {
      return TypeContract.NOTHING;
    }
    Optional<TypeContract.HandleStart> handle =
        find(onType, "AsyncHandle")
            .map(use -> TypeContract.HandleStart.valueOf(use.values().get("value")));
    Optional<ThreadKind> where = threadKind(onType).or(() -> kind(onType, "CompletesOn"));
    return new TypeContract(runsOn(onType), where, handle, has(onType, "Owned"));
  }

  /** Returns where the executor that an annotated variable holds runs its tasks, if stated. */
  public static Optional<ThreadKind> threadKind(List<AnnotationUse> onVariable) {
    for (AnnotationUse use : onVariable) {
      ThreadKind kind = THREAD_OF_EXECUTOR.get(use.type());
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return kind(onVariable, "ThreadKindOf");
  }

  private static ParameterContract parameterContract(
      List<AnnotationUse> uses, List<String> parameterNames) {
    if (uses.isEmpty()) {
      return ParameterContract.NOTHING;
    }
    ParameterContract contract =
        new ParameterContract(
            kind(uses, "RunsOn"),
            executor(uses, parameterNames),
            threadKind(uses),
            has(uses, "Completed"),
            has(uses, "Owned") || says(uses, OWNING),
            has(uses, "Lent") || says(uses, NOT_OWNING),
            has(uses, "Detached"),
            has(uses, "Releases"),
            has(uses, "CancellationPoint"));
    return contract.equals(ParameterContract.NOTHING) ? ParameterContract.NOTHING : contract;
  }

  private static Completion completion(List<AnnotationUse> onMethod, List<String> names) {
    List<Integer> with = new ArrayList<>(0);
    for (AnnotationUse use : onMethod) {
      if (use.type().equals(OURS + "CompletesOnArgument")) {
        for (String name : use.values().getOrDefault("value", "").split(AnnotationUse.SEPARATOR)) {
          int index = executorIndex(name, names);
          if (index == ParameterContract.NO_EXECUTOR) {
            return Completion.NOTHING;
          }
          with.add(index);
        }
      }
    }
    Completion completion =
        new Completion(kind(onMethod, "CompletesOn"), with, executor(onMethod, names));
    return completion.equals(Completion.NOTHING) ? Completion.NOTHING : completion;
  }

  private static int executor(List<AnnotationUse> uses, List<String> parameterNames) {
    return find(uses, "RunsOnArgument")
        .map(use -> executorIndex(use.values().get("value"), parameterNames))
        .orElse(ParameterContract.NO_EXECUTOR);
  }

  private static int executorIndex(String name, List<String> parameterNames) {
    if ("this".equals(name)) {
      return ParameterContract.RECEIVER;
    }
    int index = parameterNames.indexOf(name);
    return index >= 0 ? index : ParameterContract.NO_EXECUTOR;
  }

  private static Optional<Blocking> blocking(List<AnnotationUse> uses, List<String> names) {
    for (AnnotationUse use : uses) {
      if (BLOCKING.contains(use.type())) {
        boolean ours = use.type().startsWith(OURS);
        return Optional.of(
            new Blocking(
                ours
                    ? constant(BlockingKind.class, use, "kind", BlockingKind.UNSPECIFIED)
                    : BlockingKind.UNSPECIFIED,
                ours
                    ? constant(InterruptResponse.class, use, "interrupt", InterruptResponse.UNKNOWN)
                    : InterruptResponse.UNKNOWN,
                use.values().getOrDefault("when", ""),
                names.indexOf(use.values().getOrDefault("timeout", "")),
                "true".equals(use.values().get("compensated"))));
      }
    }
    return Optional.empty();
  }

  /** Returns whether one of the annotations has a proxy run a method on another thread. */
  public static boolean areReadByProxies(List<AnnotationUse> uses) {
    return uses.stream().anyMatch(use -> READ_BY_PROXIES.contains(use.type()));
  }

  /** Returns whether annotations on one element say both that it blocks and that it does not. */
  public static boolean contradict(List<AnnotationUse> uses) {
    return saysNonBlocking(uses) && blocking(uses, List.of()).isPresent();
  }

  private static boolean saysNonBlocking(List<AnnotationUse> uses) {
    return uses.stream().anyMatch(use -> NON_BLOCKING.contains(use.type()));
  }

  private static boolean saysMayIgnore(List<AnnotationUse> uses) {
    return uses.stream().anyMatch(use -> MAY_IGNORE.contains(use.type()));
  }

  private static Optional<ThreadKind> runsOn(List<AnnotationUse> uses) {
    for (AnnotationUse use : uses) {
      ThreadKind kind = THREAD_OF_BODY.get(use.type());
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return kind(uses, "RunsOn");
  }

  private static Optional<ThreadKind> kind(List<AnnotationUse> uses, String ours) {
    return find(uses, ours).map(use -> constant(ThreadKind.class, use, "value", null));
  }

  private static ThreadKinds guards(List<AnnotationUse> uses) {
    ThreadKinds kinds = ThreadKinds.NONE;
    Optional<AnnotationUse> stated = find(uses, "OnThread");
    if (stated.isPresent()) {
      String names = stated.get().values().getOrDefault("value", "");
      for (ThreadKind kind : ThreadKind.values()) {
        if (List.of(names.split(AnnotationUse.SEPARATOR)).contains(kind.name())) {
          kinds = kinds.and(kind);
        }
      }
    }
    return kinds;
  }

  private static boolean has(List<AnnotationUse> uses, String ours) {
    return find(uses, ours).isPresent();
  }

  private static boolean says(List<AnnotationUse> uses, String type) {
    return uses.stream().anyMatch(use -> use.type().equals(type));
  }

  private static Optional<AnnotationUse> find(List<AnnotationUse> uses, String ours) {
    for (AnnotationUse use : uses) {
      if (use.type().startsWith(OURS) && use.type().substring(OURS.length()).equals(ours)) {
        return Optional.of(use);
      }
    }
    return Optional.empty();
  }

  /** Annotations of a newer release may carry constants that we do not know. */
  private static <E extends Enum<E>> E constant(
      Class<E> type, AnnotationUse use, String element, E fallback) {
    String name = use.values().get(element);
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(name)) {
        return constant;
      }
    }
    return fallback;
  }
}
