package dev.colorfast.librarymodels;

import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.type.Type;
import dev.colorfast.librarymodels.Word.Place;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Completion;
import dev.colorfast.model.EntryPoint;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.ThreadKinds;
import dev.colorfast.model.TypeContract;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the annotations of a model file's declarations as contracts. */
final class ContractReader {

  private static final String RECEIVER = "this";
  private static final String NO_PARAMETER = "";

  private final Imports imports;
  private final Problems problems;

  ContractReader(Imports imports, Problems problems) {
    this.imports = imports;
    this.problems = problems;
  }

  /** What one type declaration states, each part possibly nothing. */
  record OfType(TypeContract instances, MethodContract everyMethod, List<EntryPoint> entryPoints) {

    boolean statesAnything() {
      return !instances.equals(TypeContract.NOTHING)
          || everyMethod.statesAnything()
          || !entryPoints.isEmpty();
    }
  }

  /**
   * Reads a type.
   *
   * @param scope what names of types mean where it is declared
   */
  OfType ofType(TypeDeclaration<?> declaration, TypeScope scope) {
    Place place = declaration.isAnnotationDeclaration() ? Place.ANNOTATION_TYPE : Place.TYPE;
    Words words = Words.on(declaration, place, imports, problems);
    return new OfType(
        new TypeContract(
            threadKind(words, Word.RUNS_ON),
            threadKind(words, Word.THREAD_KIND_OF).or(() -> threadKind(words, Word.COMPLETES_ON)),
            words.constant(
                Word.ASYNC_HANDLE, "value", TypeContract.HandleStart.class, "AsyncHandle.Start"),
            words.says(Word.OWNED)),
        contract(words, blocking(words, List.of()), List.of()),
        words.all(Word.ENTRY_POINT).stream()
            .flatMap(each -> entryPoint(each, scope).stream())
            .toList());
  }

  private Optional<EntryPoint> entryPoint(Words words, TypeScope scope) {
    List<String> when = words.texts(Word.ENTRY_POINT, "movedWhen");
    for (String each : when) {
      if (each.indexOf('=') <= 0) {
        words.refuse(
            Word.ENTRY_POINT,
            "movedWhen",
            "'" + each + "' must name an element and its value, such as \"blocking=true\"");
      }
    }
    return threadKind(words, Word.ENTRY_POINT)
        .map(
            on ->
                new EntryPoint(
                    on,
                    words.constant(Word.ENTRY_POINT, "given", ThreadKind.class, "ThreadKind"),
                    classes(words, "returning", scope),
                    words.truth(Word.ENTRY_POINT, "ofEveryMethod"),
                    classes(words, "movedBy", scope),
                    when,
                    classes(words, "onlyWith", scope),
                    classes(words, "notWith", scope),
                    classes(words, "notUsing", scope)));
  }

  private static List<String> classes(Words words, String element, TypeScope scope) {
    List<String> names = new ArrayList<>();
    for (Type type : words.types(Word.ENTRY_POINT, element)) {
      Optional<String> name = scope.className(type);
      name.ifPresent(names::add);
      if (name.isEmpty()) {
        words.refuse(Word.ENTRY_POINT, element, "'" + type + "' is no class or interface");
      }
    }
    return names;
  }

  /**
   * Reads a method or constructor.
   *
   * @param returned the descriptor of what it returns; {@code V} for constructors
   */
  MethodContract ofCallable(CallableDeclaration<?> declaration, String returned) {
    Place place = declaration.isMethodDeclaration() ? Place.METHOD : Place.CONSTRUCTOR;
    Words words = Words.on(declaration, place, imports, problems);
    checkReturned(words, returned, place == Place.CONSTRUCTOR);
    checkReceiver(words, returned, declaration.isStatic());
    List<String> names =
        declaration.getParameters().stream().map(Parameter::getNameAsString).toList();
    List<ParameterContract> parameters = new ArrayList<>();
    for (Parameter parameter : declaration.getParameters()) {
      parameters.add(ofParameter(parameter, names, declaration));
    }
    boolean silent = parameters.stream().allMatch(ParameterContract.NOTHING::equals);
    MethodContract contract =
        contract(words, blocking(words, names), silent ? List.of() : withoutTail(parameters));
    return place == Place.METHOD ? withMethodParts(contract, words, names, declaration) : contract;
  }

  /** Drops the parameters at the end of which nothing is stated, so that equals is meaningful. */
  private static List<ParameterContract> withoutTail(List<ParameterContract> parameters) {
    int end = parameters.size();
    while (parameters.get(end - 1).equals(ParameterContract.NOTHING)) {
      end--;
    }
    return parameters.subList(0, end);
  }

  private static MethodContract contract(
      Words words, Optional<Blocking> blocking, List<ParameterContract> parameters) {
    return new MethodContract(
        blocking,
        words.says(Word.NON_BLOCKING),
        Optional.empty(),
        Completion.NOTHING,
        Optional.empty(),
        ThreadKinds.NONE,
        false,
        words.says(Word.MAY_IGNORE),
        false,
        false,
        false,
        words.says(Word.ACQUIRES),
        false,
        parameters);
  }

  private MethodContract withMethodParts(
      MethodContract color, Words words, List<String> names, CallableDeclaration<?> declaration) {
    return new MethodContract(
        color.blocking(),
        color.nonBlocking(),
        threadKind(words, Word.RUNS_ON),
        completion(words, names, declaration),
        threadKind(words, Word.THREAD_KIND_OF),
        guards(words),
        words.says(Word.COMPLETED),
        words.says(Word.MAY_IGNORE),
        words.says(Word.CANCELLATION_POINT),
        words.says(Word.OWNED),
        words.says(Word.DETACHED),
        color.acquires(),
        words.says(Word.RELEASES),
        color.parameters());
  }

  private static void checkReturned(Words words, String returned, boolean isConstructor) {
    boolean mayTell = isReference(returned) || returned.equals("Z");
    if (words.says(Word.ON_THREAD) && !mayTell) {
      words.refuse(Word.ON_THREAD, "needs a method that returns boolean or an object");
    }
    boolean mayComplete = isReference(returned) || returned.equals("Z") || returned.equals("V");
    if (words.says(Word.COMPLETED) && !mayComplete) {
      words.refuse(Word.COMPLETED, "needs a method that returns a handle, boolean or nothing");
    }
    for (Word word :
        List.of(
            Word.COMPLETES_ON, Word.COMPLETES_ON_ARGUMENT, Word.THREAD_KIND_OF, Word.MAY_IGNORE)) {
      if (words.says(word) && !isReference(returned) && !isConstructor) {
        words.refuse(word, "needs a method that returns an object");
      }
    }
  }

  private static void checkReceiver(Words words, String returned, boolean isStatic) {
    if (isStatic && words.says(Word.RELEASES)) {
      words.refuse(Word.RELEASES, "needs a receiver");
    }
    if (isStatic && words.says(Word.ACQUIRES) && (returned.equals("V") || returned.equals("Z"))) {
      words.refuse(Word.ACQUIRES, "needs a receiver, or a method that returns what is held");
    }
  }

  private static boolean isReference(String descriptor) {
    return descriptor.startsWith("L") || descriptor.startsWith("[");
  }

  private Optional<Blocking> blocking(Words words, List<String> parameterNames) {
    if (!words.says(Word.BLOCKING)) {
      return Optional.empty();
    }
    String timeout = words.text(Word.BLOCKING, "timeout").orElse(NO_PARAMETER);
    if (!timeout.equals(NO_PARAMETER) && !parameterNames.contains(timeout)) {
      words.refuse(Word.BLOCKING, "timeout", noParameter(timeout, parameterNames));
    }
    return Optional.of(
        new Blocking(
            words
                .constant(Word.BLOCKING, "kind", BlockingKind.class, "BlockingKind")
                .orElse(BlockingKind.WAIT),
            words
                .constant(Word.BLOCKING, "interrupt", InterruptResponse.class, "InterruptResponse")
                .orElse(InterruptResponse.UNKNOWN),
            words.text(Word.BLOCKING, "when").orElse(""),
            timeout.equals(NO_PARAMETER) ? Blocking.NO_TIMEOUT : parameterNames.indexOf(timeout),
            words.truth(Word.BLOCKING, "compensated")));
  }

  private ParameterContract ofParameter(
      Parameter parameter, List<String> names, CallableDeclaration<?> declaration) {
    Words words = Words.on(parameter, Place.PARAMETER, imports, problems);
    return new ParameterContract(
        threadKind(words, Word.RUNS_ON),
        words
            .text(Word.RUNS_ON_ARGUMENT, "value")
            .map(name -> executor(words, Word.RUNS_ON_ARGUMENT, name, names, declaration))
            .orElse(ParameterContract.NO_EXECUTOR),
        threadKind(words, Word.THREAD_KIND_OF),
        words.says(Word.COMPLETED),
        words.says(Word.OWNED),
        words.says(Word.LENT),
        words.says(Word.DETACHED),
        words.says(Word.RELEASES),
        words.says(Word.CANCELLATION_POINT));
  }

  private static Completion completion(
      Words words, List<String> names, CallableDeclaration<?> declaration) {
    List<Integer> with = new ArrayList<>();
    for (String name : words.texts(Word.COMPLETES_ON_ARGUMENT, "value")) {
      with.add(executor(words, Word.COMPLETES_ON_ARGUMENT, name, names, declaration));
    }
    return new Completion(
        threadKind(words, Word.COMPLETES_ON),
        with,
        words
            .text(Word.RUNS_ON_ARGUMENT, "value")
            .map(name -> executor(words, Word.RUNS_ON_ARGUMENT, name, names, declaration))
            .orElse(ParameterContract.NO_EXECUTOR));
  }

  private static int executor(
      Words words, Word word, String name, List<String> names, CallableDeclaration<?> declaration) {
    if (name.equals(RECEIVER)) {
      if (declaration.isStatic() || !declaration.isMethodDeclaration()) {
        words.refuse(word, "value", "there is no receiver that \"this\" could name");
      }
      return ParameterContract.RECEIVER;
    }
    if (!names.contains(name)) {
      words.refuse(word, "value", noParameter(name, names));
      return ParameterContract.NO_EXECUTOR;
    }
    return names.indexOf(name);
  }

  private static String noParameter(String name, List<String> names) {
    return "no parameter is called '"
        + name
        + (names.isEmpty()
            ? "'; there is none here"
            : "'; expected one of " + String.join(", ", names));
  }

  private static ThreadKinds guards(Words words) {
    ThreadKinds kinds = ThreadKinds.NONE;
    for (ThreadKind kind :
        words.constants(Word.ON_THREAD, "value", ThreadKind.class, "ThreadKind")) {
      kinds = kinds.and(kind);
    }
    return kinds;
  }

  private static Optional<ThreadKind> threadKind(Words words, Word word) {
    return words.constant(word, "value", ThreadKind.class, "ThreadKind");
  }
}
