package dev.colorfast.testdata;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.colorfast.bytecode.ClassFileFacts;
import dev.colorfast.bytecode.ClassPath;
import dev.colorfast.bytecode.JarCache;
import dev.colorfast.facts.Answer;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.Guard;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.javac.TreeFacts;
import dev.colorfast.librarymodels.LibraryModels;
import dev.colorfast.model.MethodSignature;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Compares what is read of the trees of some sources with what is read of the class files that
 * javac makes of them: each front end is the other's oracle. What they cannot agree on is listed
 * here, with the reason.
 */
final class FrontEnds {
  private static final EntryPoints ENTRY_POINTS =
      new EntryPoints(LibraryModels.builtIn().entryPoints());

  private final FactSource trees;
  private final FactSource classFiles;
  private final Set<String> reassigning;
  private final List<String> differences = new ArrayList<>();

  private FrontEnds(FactSource trees, FactSource classFiles, Set<String> reassigning) {
    this.trees = trees;
    this.classFiles = classFiles;
    this.reassigning = reassigning;
  }

  /** What is compared, and how it comes out. */
  record Comparison(int calls, List<String> differences) {}

  /**
   * Compiles sources and compares.
   *
   * @param output an empty folder
   */
  static Comparison of(List<Path> sources, TestCase.Target target, Path output) throws IOException {
    List<String> options = new ArrayList<>(Compilation.optionsFor(target));
    options.addAll(List.of("-proc:none", "-parameters"));
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(output));
      BasicJavacTask task =
          (BasicJavacTask)
              compiler.getTask(
                  new StringWriter(),
                  files,
                  null,
                  options,
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      List<JCCompilationUnit> units = new ArrayList<>();
      for (CompilationUnitTree unit : task.parse()) {
        units.add((JCCompilationUnit) unit);
      }
      task.analyze();
      Facts trees = TreeFacts.of(task.getContext(), units, ENTRY_POINTS);
      Set<String> reassigning = new HashSet<>();
      for (JCCompilationUnit unit : units) {
        new Reassignments(task, reassigning).scan(unit, null);
      }
      task.generate();
      List<String> problems = new ArrayList<>();
      List<Path> libraries =
          Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
              .map(Path::of)
              .toList();
      try (ClassPath path =
          new ClassPath(
              List.of(output), libraries, Runtime.version(), JarCache.none(), problems::add)) {
        FactSource classFiles =
            new ClassFileFacts(new Facts.Builder().build(), path, ENTRY_POINTS, problems::add);
        FrontEnds both = new FrontEnds(trees, classFiles, reassigning);
        int calls = both.compareCalls();
        both.compareClasses();
        both.compareDeclarations();
        both.differences.addAll(problems);
        return new Comparison(calls, List.copyOf(both.differences));
      }
    }
  }

  /**
   * Finds the bodies that assign a local variable or parameter anew. Class files are followed
   * instruction by instruction, so they tell what such a variable holds at each place; the trees
   * know nothing of it. In these bodies the calls are compared without what they are made on.
   */
  private static final class Reassignments extends TreePathScanner<Void, Void> {
    private final BasicJavacTask task;
    private final Trees trees;
    private final Set<String> found;

    Reassignments(BasicJavacTask task, Set<String> found) {
      this.task = task;
      trees = Trees.instance(task);
      this.found = found;
    }

    @Override
    public Void visitAssignment(AssignmentTree tree, Void unused) {
      note(tree.getVariable());
      return super.visitAssignment(tree, unused);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree tree, Void unused) {
      note(tree.getVariable());
      return super.visitCompoundAssignment(tree, unused);
    }

    @Override
    public Void visitUnary(UnaryTree tree, Void unused) {
      switch (tree.getKind()) {
        case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT ->
            note(tree.getExpression());
        default -> {}
      }
      return super.visitUnary(tree, unused);
    }

    private void note(Tree assigned) {
      Element variable = trees.getElement(new TreePath(getCurrentPath(), assigned));
      if (variable == null
          || variable.getKind() != ElementKind.LOCAL_VARIABLE
              && variable.getKind() != ElementKind.PARAMETER) {
        return;
      }
      boolean isInLambda = false;
      for (TreePath at = getCurrentPath(); at != null; at = at.getParentPath()) {
        isInLambda |= at.getLeaf().getKind() == Tree.Kind.LAMBDA_EXPRESSION;
        Element element = trees.getElement(at);
        if (element instanceof TypeElement type && at.getLeaf().getKind() != Tree.Kind.IDENTIFIER) {
          String owner = task.getElements().getBinaryName(type).toString();
          String method = variable.getEnclosingElement().getSimpleName().toString();
          found.add(owner + '#' + (isInLambda ? "lambda" : method));
          return;
        }
      }
    }
  }

  // Calls

  /** Why something of one side is not compared. */
  private record NotCompared(String reason, Predicate<CallSite> calls) {}

  private static Predicate<CallSite> named(String... names) {
    Set<String> all = Set.of(names);
    return call ->
        all.contains(call.callee().simpleOwner() + '.' + call.callee().name())
            || all.contains("*." + call.callee().name());
  }

  private static final List<NotCompared> NOT_COMPARED =
      List.of(
          new NotCompared(
              "boxing is spelled out in class files only",
              call ->
                  dev.colorfast.facts.Boxing.boxes(call.callee())
                      || dev.colorfast.facts.Boxing.unboxes(call.callee())),
          new NotCompared(
              "javac has null checked where a reference or an inner class needs an object",
              named("Objects.requireNonNull")),
          new NotCompared(
              "javac closes resources on several ways, and adds what went wrong while closing",
              named("*.close", "Throwable.addSuppressed")),
          new NotCompared(
              "the loop over an iterable is spelled out in class files only, with types of its own",
              named("*.iterator", "*.hasNext", "*.next")),
          new NotCompared(
              "what enums and records are made of is spelled out in class files only",
              named(
                  "*.$values",
                  "*.ordinal",
                  "*.clone",
                  "*.values",
                  "Enum.<init>",
                  "Record.<init>",
                  "Class.desiredAssertionStatus")),
          new NotCompared(
              "what an assertion throws is made in class files only",
              named("AssertionError.<init>")),
          new NotCompared(
              "the private parts of another class of the nest have accessors in old class files",
              call -> call.callee().name().startsWith("access$")),
          new NotCompared(
              "a class without a constructor of its own calls Object's in class files only",
              named("Object.<init>")),
          new NotCompared(
              "strings are switched on by their hash in class files",
              named("String.hashCode", "String.equals")),
          new NotCompared(
              "what no case of a switch is for has an exception in class files only, and what the"
                  + " accessors of record patterns throw is wrapped in it",
              named(
                  "MatchException.<init>",
                  "IncompatibleClassChangeError.<init>",
                  "Throwable.toString")),
          new NotCompared(
              "constructors of local and anonymous classes take what they capture as arguments",
              call -> call.callee().isConstructor() && isLocal(call.callee().owner())),
          new NotCompared(
              "in class files it is known which class's initializer is run, not whether it has one",
              call -> call.dispatch() == Dispatch.CLASS_INITIALIZATION));

  private static boolean isLocal(String className) {
    return className.matches(".*\\$\\d.*");
  }

  /** javac numbers lambdas in another order, and those of initializers are named after them. */
  private static String body(MethodSignature method) {
    if (method.name().startsWith("lambda$")) {
      return "lambda";
    }
    return method.isConstructor() && isLocal(method.owner())
        ? method.name()
        : method.name() + method.descriptor();
  }

  private String words(Value value) {
    if (value instanceof Value.Lambda) {
      return "lambda";
    }
    if (value instanceof Value.Parameter parameter) {
      return "parameter " + parameter.index() + " of " + body(parameter.method());
    }
    // The loop over an iterable is spelled out in class files only.
    boolean isLoopVariable =
        value instanceof Value.Result result
            && result.callee().simpleOwner().equals("Iterator")
            && result.callee().name().equals("next");
    // So are the accessors of a record pattern.
    boolean isComponent = value instanceof Value.Result result && isGenerated(result.callee());
    if (isLoopVariable || isComponent) {
      return Value.UNKNOWN.toString();
    }
    // Trees alone show that a field is null which its class leaves to others to set.
    if (value instanceof Value.Null) {
      return Value.SHARED.toString();
    }
    // Calls are counted in each of the two by itself.
    return value instanceof Value.Result result ? "result of " + result.callee() : value.toString();
  }

  private static Optional<String> words(Guard guard) {
    if (guard instanceof Guard.Given given) {
      return Optional.of(given.flag().parameter().index() + " is " + given.flag().value());
    }
    if (guard instanceof Guard.OfThread) {
      return Optional.of("the thread is looked at");
    }
    if (!(guard instanceof Guard.Test test)) {
      // Trees show what is called before in the same block only, class files on all ways; and a
      // condition that is an argument is computed before the call in class files.
      return Optional.empty();
    }
    return test.method().name().equals("hasNext")
        ? Optional.empty()
        : Optional.of(
            test.method()
                + " is "
                + test.outcome()
                + (test.variable() == 0 ? "" : " of a variable"));
  }

  private String words(CallSite call, boolean withOperands) {
    List<String> arguments = new ArrayList<>();
    for (Operand argument : call.arguments()) {
      arguments.add(words(argument.value()));
    }
    // An argument of which nothing is known is as good as absent, as an empty array is.
    while (!arguments.isEmpty()
        && arguments.get(arguments.size() - 1).equals(Value.UNKNOWN.toString())) {
      arguments.remove(arguments.size() - 1);
    }
    SortedSet<String> guards = new TreeSet<>();
    call.guards().forEach(guard -> words(guard).ifPresent(guards::add));
    boolean hasReceiver = !call.receiver().equals(Operand.UNKNOWN);
    String name = call.callee() + " " + call.dispatch();
    return withOperands
        ? name
            + (hasReceiver ? " on " + words(call.receiver().value()) : "")
            + " "
            + arguments
            + (guards.isEmpty() ? "" : " if " + guards)
            + (call.isOnce() ? " once" : "")
        : name;
  }

  /** Returns what each class does, by the names of its bodies; all its lambdas are one. */
  private SortedMap<String, SortedSet<String>> calls(FactSource facts) {
    SortedMap<String, SortedSet<String>> all = new TreeMap<>();
    for (MethodFacts body : facts.bodies()) {
      if (isGenerated(body.signature()) || body.form() == MethodFacts.Form.SYNTHETIC) {
        continue;
      }
      String owner = body.signature().owner() + '#';
      String name = owner + body(body.signature());
      boolean isLambda = name.endsWith("#lambda");
      boolean reassigns =
          reassigning.contains(owner + (isLambda ? "lambda" : body.signature().name()));
      for (CallSite call : body.calls()) {
        // The accessors of records are called by record patterns, which is not spelled out.
        boolean isCompared =
            NOT_COMPARED.stream().noneMatch(allowed -> allowed.calls().test(call))
                && !isGenerated(call.callee());
        if (isCompared) {
          all.computeIfAbsent(name, unused -> new TreeSet<>()).add(words(call, !reassigns));
        }
      }
    }
    return all;
  }

  private int compareCalls() {
    SortedMap<String, SortedSet<String>> inTrees = calls(trees);
    SortedMap<String, SortedSet<String>> inClassFiles = calls(classFiles);
    SortedSet<String> names = new TreeSet<>(inTrees.keySet());
    names.addAll(inClassFiles.keySet());
    int compared = 0;
    for (String name : names) {
      SortedSet<String> one = inTrees.getOrDefault(name, new TreeSet<>());
      SortedSet<String> other = inClassFiles.getOrDefault(name, new TreeSet<>());
      compared += one.size();
      other.removeIf(line -> isCopyOfFinally(line, one, other));
      compare(name, one, other);
    }
    return compared;
  }

  /**
   * javac copies a finally block to every way that leads through it. Each copy knows what has been
   * found out on its way, but for the one that exceptions lead to, which is as the trees have it.
   */
  private static boolean isCopyOfFinally(
      String call, Set<String> inTrees, Set<String> inClassFiles) {
    int guards = call.indexOf(" if [");
    String original = guards < 0 ? call : call.substring(0, guards);
    return guards >= 0
        && !inTrees.contains(call)
        && inTrees.contains(original)
        && inClassFiles.contains(original);
  }

  private void compare(String what, Set<String> inTrees, Set<String> inClassFiles) {
    for (String each : inTrees) {
      if (!inClassFiles.contains(each)) {
        differences.add(what + "\n  only in trees: " + each);
      }
    }
    for (String each : inClassFiles) {
      if (!inTrees.contains(each)) {
        differences.add(what + "\n  only in class files: " + each);
      }
    }
  }

  private void compare(String what, Object inTrees, Object inClassFiles) {
    compare(what, Set.of(inTrees.toString()), Set.of(inClassFiles.toString()));
  }

  // Classes and declarations

  /** What javac adds to a class, which is a member for the trees only sometimes. */
  private boolean isGenerated(MethodSignature method) {
    BiPredicate<String, String> is =
        (name, descriptor) ->
            method.name().equals(name) && method.descriptor().startsWith(descriptor);
    List<String> supertypes =
        trees.classNamed(method.owner()).map(ClassFacts::supertypes).orElse(List.of());
    boolean isEnum = supertypes.contains("java.lang.Enum");
    boolean isRecord = supertypes.contains("java.lang.Record") && !method.isConstructor();
    return isEnum
            && (is.test("values", "()")
                || is.test("valueOf", "(Ljava/lang/String;)")
                || is.test("$values", "()"))
        || isRecord && trees.body(method).isEmpty();
  }

  private SortedSet<String> methods(ClassFacts type) {
    SortedSet<String> methods = new TreeSet<>();
    for (MethodSignature method : type.methods()) {
      // Without calls there is no static initializer in trees; class files have it for constants.
      if (!isGenerated(method)
          && !method.isStaticInitializer()
          && !method.name().startsWith("access$")) {
        methods.add(body(method));
      }
    }
    return methods;
  }

  private void compareClasses() {
    SortedSet<String> names = new TreeSet<>();
    trees.classes().forEach(type -> names.add(type.name()));
    SortedSet<String> found = new TreeSet<>();
    classFiles.classes().forEach(type -> found.add(type.name()));
    // A switch over an enum has a class of its own for the table.
    found.removeIf(name -> isLocal(name) && !names.contains(name));
    compare("classes", names, found);
    for (String name : names) {
      Optional<ClassFacts> other = classFiles.classNamed(name);
      if (other.isPresent()) {
        compare(trees.classNamed(name).orElseThrow(), other.get());
      }
    }
  }

  private void compare(ClassFacts one, ClassFacts other) {
    compare(one.name() + ", instantiable", one.isInstantiable(), other.isInstantiable());
    compare(one.name() + ", supertypes", one.supertypes(), other.supertypes());
    compare(one.name() + ", stated", one.stated(), other.stated());
    compare(one.name() + ", methods", methods(one), methods(other));
    one.fields()
        .forEach(
            (name, inTrees) -> {
              String what = one.name() + '.' + name;
              Optional<FieldFacts> inClassFiles = classFiles.field(one.name(), name);
              compare(what + ", known", true, inClassFiles.isPresent());
              boolean isTooMuch = reassigning.contains(one.name() + "#<init>");
              inClassFiles
                  .filter(known -> !isTooMuch)
                  .ifPresent(known -> compare(what, inTrees, known));
            });
  }

  private void compare(String what, FieldFacts inTrees, FieldFacts inClassFiles) {
    compare(what + ", thread", inTrees.threadKind(), inClassFiles.threadKind());
    compare(what + ", assigned", assigned(inTrees), assigned(inClassFiles));
  }

  private SortedSet<String> assigned(FieldFacts field) {
    SortedSet<String> words = new TreeSet<>();
    field.assigned().forEach(operand -> words.add(words(operand.value())));
    return words;
  }

  private void compareDeclarations() {
    for (ClassFacts type : trees.classes()) {
      for (MethodSignature method : type.methods()) {
        boolean isRenamed = method.isConstructor() && isLocal(method.owner());
        if (!isGenerated(method) && !method.isStaticInitializer() && !isRenamed) {
          compareDeclaration(method);
        }
      }
    }
    compare("lambdas", lambdas(trees), lambdas(classFiles));
  }

  private void compareDeclaration(MethodSignature method) {
    MethodDeclaration inTrees = trees.declaration(method).orElseThrow();
    Optional<MethodDeclaration> found = classFiles.declaration(method);
    compare(method + ", declared", true, found.isPresent());
    found.ifPresent(
        inClassFiles -> {
          compare(method + ", overridden", inTrees.overridden(), inClassFiles.overridden());
          compare(method + ", stated", inTrees.stated(), inClassFiles.stated());
          compare(method + ", abstract", inTrees.isAbstract(), inClassFiles.isAbstract());
          compare(method + ", overridable", inTrees.isOverridable(), inClassFiles.isOverridable());
          compare(method + ", body", trees.hasBody(method), classFiles.hasBody(method));
          compare(method + ", answer", answer(trees, method), answer(classFiles, method));
        });
  }

  private static Answer answer(FactSource facts, MethodSignature method) {
    return facts.body(method).map(MethodFacts::answer).orElse(Answer.NOTHING);
  }

  /** Returns what the lambdas of each class implement, and what is around them. */
  private static SortedSet<String> lambdas(FactSource facts) {
    SortedSet<String> all = new TreeSet<>();
    for (MethodFacts body : facts.bodies()) {
      if (body.form() == MethodFacts.Form.LAMBDA || body.form() == MethodFacts.Form.REFERENCE) {
        all.add(
            body.signature().owner()
                + ", a "
                + body.form()
                + " in "
                + body.enclosing().map(FrontEnds::body).orElse("nothing")
                + " that implements "
                + facts.declaration(body.signature()).orElseThrow().overridden());
      }
    }
    return all;
  }
}
