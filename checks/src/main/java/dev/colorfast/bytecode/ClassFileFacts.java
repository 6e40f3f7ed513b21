package dev.colorfast.bytecode;

import dev.colorfast.facts.AnnotationUse;
import dev.colorfast.facts.AnnotationVocabulary;
import dev.colorfast.facts.Answer;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.ElementFlow;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.facts.ExceptionFacts;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.Flow;
import dev.colorfast.facts.Guard;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Uses;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The facts of a compilation, and of every class file that it can see. Class files are read when
 * they are asked for; a damaged one is told of once, and nothing is known of its class.
 */
public final class ClassFileFacts implements FactSource {
  private final FactSource compiled;
  private final ClassPath path;
  private final EntryPoints entryPoints;
  private final Consumer<String> problems;
  private final Map<String, Optional<ClassFile>> files = new HashMap<>();
  private final Set<String> damagedBodies = new HashSet<>();
  private final Map<String, Optional<ClassFacts>> classes = new HashMap<>();
  private final Map<String, List<String>> supertypes = new HashMap<>();
  private final Map<MethodSignature, Optional<MethodDeclaration>> declarations = new HashMap<>();
  private final Map<MethodSignature, MethodSignature> resolved = new HashMap<>();
  private final Map<MethodSignature, MethodFacts> bodies = new HashMap<>();
  private final Map<MethodSignature, MethodDeclaration> lambdas = new HashMap<>();
  private final Map<Value.Field, Optional<FieldFacts>> fields = new HashMap<>();
  private final Captures captures = new Captures(this::opened, this::bodies);
  private final Map<String, List<MethodSignature>> libraryMethods = new HashMap<>();
  private Optional<Subtypes> subtypes = Optional.empty();
  private final List<MethodFacts> ownBodies;
  private final Collection<ClassFacts> ownClasses;
  private final Set<String> ownClassNames = new HashSet<>();

  /**
   * Adds class files to the facts of a compilation.
   *
   * @param compiled the facts from sources, which hide class files of the same classes
   * @param entryPoints which methods frameworks call, and where
   * @param problems is told of every class file that cannot be read, once
   */
  public ClassFileFacts(
      FactSource compiled, ClassPath path, EntryPoints entryPoints, Consumer<String> problems) {
    this.compiled = compiled;
    this.path = path;
    this.entryPoints = entryPoints;
    this.problems = problems;
    List<ClassFacts> allClasses = new ArrayList<>(compiled.classes());
    List<MethodFacts> allBodies = new ArrayList<>(compiled.bodies());
    for (ClassFacts type : allClasses) {
      ownClassNames.add(type.name());
    }
    addRestOfModule(allClasses, allBodies);
    // Both are in order already, unless something of the module was compiled before.
    allClasses.sort(Comparator.comparing(ClassFacts::name));
    allBodies.sort(Comparator.comparing(MethodFacts::signature));
    ownClasses = Collections.unmodifiableList(allClasses);
    ownBodies = Collections.unmodifiableList(allBodies);
  }

  /** What the module has been compiled to before belongs to it as what is compiled now does. */
  private void addRestOfModule(
      Collection<ClassFacts> allClasses, Collection<MethodFacts> allBodies) {
    for (Container container : path.containers()) {
      for (String name : container.isOwn() ? container.classFiles() : List.<String>of()) {
        String className = OutlineReader.binary(name.substring(0, name.lastIndexOf('.')));
        Optional<ClassFile> file = isCompiled(className) ? Optional.empty() : file(className);
        boolean isPackage = className.endsWith("package-info") || className.equals("module-info");
        if (isPackage
            || file.isEmpty()
            || !file.get().in().isOwn()
            || !ownClassNames.add(className)) {
          continue;
        }
        classNamed(className).ifPresent(allClasses::add);
        for (ClassOutline.Method method : file.get().outline().methods()) {
          if (isDeclared(method)) {
            for (BodyReader.RawBody raw : bodies(method, file.get())) {
              body(raw.facts().signature()).ifPresent(allBodies::add);
            }
          }
        }
      }
    }
  }

  /** A class is compiled with the class around it, whether or not it still exists there. */
  private boolean isCompiled(String className) {
    String outermost = className;
    for (int dollar = className.indexOf('$', 1); dollar > 0; ) {
      outermost = className.substring(0, dollar);
      if (compiled.isInCompilation(outermost)) {
        return true;
      }
      dollar = className.indexOf('$', dollar + 1);
    }
    return compiled.isInCompilation(className);
  }

  @Override
  public Optional<Paths> paths(MethodSignature method) {
    return compiled.paths(method);
  }

  @Override
  public Uses uses(String className) {
    return compiled.uses(className);
  }

  @Override
  public Set<String> ownersOfFieldsUsed(String className, String name) {
    return opened(className).map(file -> file.ownersOfFieldsUsed(name)).orElse(Set.of());
  }

  @Override
  public ExceptionFacts exceptions(MethodSignature method) {
    return compiled.exceptions(method);
  }

  @Override
  public boolean isLeftByExceptionsOnly(MethodSignature method) {
    if (isCompiled(method.owner()) || !hasBody(method)) {
      return false;
    }
    Optional<ClassFile> file = file(method.owner());
    return file.flatMap(found -> found.method(method)).stream()
        .flatMap(declared -> bodies(declared, file.get()).stream())
        .anyMatch(raw -> raw.facts().signature().equals(method) && !raw.returns());
  }

  @Override
  public Optional<ElementFlow> elementFlow(MethodSignature method) {
    Optional<ClassFile> file = opened(method.owner());
    Optional<ClassOutline.Method> declared = file.flatMap(found -> found.method(method));
    if (declared.isEmpty()) {
      return Optional.empty();
    }
    try {
      return file.get().elementFlow(declared.get());
    } catch (RuntimeException damaged) {
      // Whoever asks for its code is told.
      return Optional.empty();
    }
  }

  @Override
  public boolean isMovedByProxy(MethodSignature method) {
    return compiled.isMovedByProxy(method)
        || opened(method.owner()).filter(file -> file.isMovedByProxy(method)).isPresent();
  }

  @Override
  public Collection<SourcePosition> contradictions() {
    return compiled.contradictions();
  }

  @Override
  public boolean entersMonitor(MethodSignature method) {
    return compiled.entersMonitor(method);
  }

  @Override
  public Collection<MethodFacts> bodies() {
    return ownBodies;
  }

  @Override
  public Collection<ClassFacts> classes() {
    return ownClasses;
  }

  private Optional<ClassFile> file(String className) {
    Optional<ClassFile> known = files.get(className);
    if (known == null) {
      known = open(className);
      files.put(className, known);
    }
    return known;
  }

  private Optional<ClassFile> opened(String className) {
    return isCompiled(className) ? Optional.empty() : file(className);
  }

  private List<BodyReader.RawBody> bodies(ClassOutline.Method method, ClassFile file) {
    try {
      return file.bodies(method);
    } catch (RuntimeException | AssertionError damaged) {
      if (damagedBodies.add(file.outline().name())) {
        tell("the code of " + file.outline().name(), file.in(), damaged);
      }
      return List.of();
    }
  }

  private void tell(String what, Container in, Throwable damaged) {
    problems.accept(
        what
            + (in.origin().isEmpty() ? "" : " in " + in.origin())
            + " cannot be read, so nothing is known of it: "
            + (damaged.getMessage() == null ? damaged : damaged.getMessage()));
  }

  private Optional<ClassFile> open(String className) {
    Optional<ClassPath.Found> found = path.find(className);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    try {
      ClassFile file = ClassFile.open(found.get(), entryPoints);
      // On file systems that do not tell case apart, another class may be found.
      return file.outline().name().equals(className) ? Optional.of(file) : Optional.empty();
    } catch (RuntimeException | AssertionError damaged) {
      tell("the class file of " + className, found.get().in(), damaged);
      return Optional.empty();
    }
  }

  // Classes

  @Override
  public Optional<ClassFacts> classNamed(String name) {
    Optional<ClassFacts> known = compiled.classNamed(name);
    if (known.isPresent()) {
      return known;
    }
    known = classes.get(name);
    if (known == null) {
      known = findClass(name);
      classes.put(name, known);
    }
    return known;
  }

  private Optional<ClassFacts> findClass(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return file(name)
        .map(
            file ->
                new ClassFacts(
                    name,
                    !file.outline().has(Opcodes.ACC_ABSTRACT | Opcodes.ACC_INTERFACE),
                    supertypes(name),
                    file.in().isOwn() ? methods(file) : List.of(),
                    Map.of(),
                    AnnotationVocabulary.typeContract(file.outline().annotations()),
                    file.in().isOwn()));
  }

  private static List<MethodSignature> methods(ClassFile file) {
    List<MethodSignature> methods = new ArrayList<>();
    for (ClassOutline.Method method : file.outline().methods()) {
      if (isDeclared(method)) {
        methods.add(method.signature());
      }
    }
    return methods;
  }

  @Override
  public boolean isInCompilation(String className) {
    return ownClassNames.contains(className);
  }

  @Override
  public boolean isInLibrary(String className) {
    return libraryFile(className).isPresent();
  }

  private Optional<ClassFile> libraryFile(String className) {
    return className.isEmpty()
            || className.startsWith("java.")
            || isInCompilation(className)
            || isCompiled(className)
        ? Optional.empty()
        : file(className).filter(file -> !file.in().isPlatform() && !file.in().isOwn());
  }

  @Override
  public List<MethodSignature> libraryMethods(String className) {
    List<MethodSignature> known = libraryMethods.get(className);
    if (known == null) {
      known = libraryFile(className).map(ClassFileFacts::methods).orElse(List.of());
      libraryMethods.put(className, known);
    }
    return known;
  }

  @Override
  public List<MethodSignature> methods(String className) {
    return isCompiled(className)
        ? compiled.methods(className)
        : file(className).map(ClassFileFacts::methods).orElse(List.of());
  }

  @Override
  public List<MethodSignature> methodsNamed(String className, String name) {
    if (isCompiled(className)) {
      return compiled.methodsNamed(className, name);
    }
    List<MethodSignature> found = new ArrayList<>();
    for (ClassOutline.Method method :
        file(className).map(file -> file.outline().methods()).orElse(List.of())) {
      boolean isPublic = (method.access() & Opcodes.ACC_PUBLIC) != 0;
      if (method.signature().name().equals(name) && isPublic && isDeclared(method)) {
        found.add(method.signature());
      }
    }
    return found;
  }

  /** Bridges stand for other methods, and lambda bodies are found by the lambda. */
  private static boolean isDeclared(ClassOutline.Method method) {
    boolean isLambda =
        (method.access() & Opcodes.ACC_SYNTHETIC) != 0
            && method.signature().name().startsWith("lambda$");
    return method.bridged().isEmpty() && !isLambda;
  }

  /** Returns every class and interface above a class: superclasses first, nearest first. */
  private List<String> supertypes(String name) {
    List<String> known = supertypes.get(name);
    if (known == null) {
      known = findSupertypes(name);
      supertypes.put(name, known);
    }
    return known;
  }

  private List<String> findSupertypes(String name) {
    Set<String> found = new LinkedHashSet<>();
    List<String> toVisit = new ArrayList<>();
    toVisit.add(name);
    for (String above = superclass(name); !above.isEmpty(); above = superclass(above)) {
      if (!found.add(above)) {
        break;
      }
      toVisit.add(above);
    }
    for (int next = 0; next < toVisit.size(); next++) {
      for (String above : interfaces(toVisit.get(next))) {
        if (found.add(above)) {
          toVisit.add(above);
        }
      }
    }
    found.remove(name);
    return List.copyOf(found);
  }

  private String superclass(String name) {
    Optional<ClassFile> file = isCompiled(name) ? Optional.empty() : file(name);
    return file.map(found -> found.outline().superclass()).orElse("");
  }

  private List<String> interfaces(String name) {
    if (isCompiled(name)) {
      return compiled.classNamed(name).map(ClassFacts::supertypes).orElse(List.of());
    }
    return file(name).map(file -> file.outline().interfaces()).orElse(List.of());
  }

  @Override
  public List<String> librarySubtypes(String name) {
    if (subtypes.isEmpty()) {
      subtypes = Optional.of(new Subtypes(path));
    }
    return subtypes.get().of(name);
  }

  // Methods

  @Override
  public Optional<MethodDeclaration> declaration(MethodSignature method) {
    Optional<MethodDeclaration> known = compiled.declaration(method);
    if (known.isPresent()) {
      return known;
    }
    known = declarations.get(method);
    if (known == null) {
      known = findDeclaration(method);
      declarations.put(method, known);
    }
    return known;
  }

  private Optional<MethodDeclaration> findDeclaration(MethodSignature signature) {
    MethodDeclaration lambda = lambdas.get(signature);
    if (lambda != null) {
      return Optional.of(lambda);
    }
    Optional<MethodDeclaration> shipped =
        shipped(signature.owner()).flatMap(facts -> facts.declaration(signature));
    if (shipped.isPresent()) {
      return shipped.map(declaration -> of(declaration, file(signature.owner()).orElseThrow()));
    }
    Optional<ClassFile> file =
        isCompiled(signature.owner()) ? Optional.empty() : file(signature.owner());
    Optional<ClassOutline.Method> method = file.flatMap(found -> found.method(signature));
    if (method.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MethodDeclaration(
            signature,
            ClassFile.isAbstract(method.get()),
            isOverridable(method.get(), file.get()),
            (method.get().access() & Opcodes.ACC_PUBLIC) != 0,
            overridden(method.get(), file.get()),
            stated(method.get(), file.get()),
            file.get().in().origin()));
  }

  /** Facts of a library that were made from its sources do not know in which jar they are. */
  private static MethodDeclaration of(MethodDeclaration declaration, ClassFile file) {
    return new MethodDeclaration(
        declaration.signature(),
        declaration.isAbstract(),
        declaration.isOverridable(),
        declaration.isPublic(),
        declaration.overridden(),
        declaration.stated(),
        file.in().origin());
  }

  private Optional<Facts> shipped(String className) {
    return isCompiled(className)
        ? Optional.empty()
        : file(className)
            .flatMap(file -> file.in().shipped())
            .filter(facts -> facts.isInCompilation(className));
  }

  private static boolean isOverridable(ClassOutline.Method method, ClassFile file) {
    int fixed = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL;
    return (method.access() & fixed) == 0
        && !method.signature().isConstructor()
        && !file.outline().has(Opcodes.ACC_FINAL);
  }

  private List<MethodSignature> overridden(ClassOutline.Method method, ClassFile file) {
    int fixed = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE;
    if ((method.access() & fixed) != 0 || method.signature().isConstructor()) {
      return List.of();
    }
    Set<String> descriptors = new LinkedHashSet<>();
    descriptors.add(method.signature().descriptor());
    for (ClassOutline.Method bridge : file.outline().methods()) {
      if (bridge.bridged().equals(Optional.of(method.signature()))) {
        descriptors.add(bridge.signature().descriptor());
      }
    }
    List<MethodSignature> found = new ArrayList<>(0);
    for (String above : supertypes(file.outline().name())) {
      for (String descriptor : descriptors) {
        MethodSignature candidate =
            new MethodSignature(above, method.signature().name(), descriptor);
        if (isOverridable(candidate)) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  private boolean isOverridable(MethodSignature candidate) {
    if (isCompiled(candidate.owner())) {
      return compiled.declaration(candidate).map(MethodDeclaration::isOverridable).orElse(false);
    }
    int fixed = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_BRIDGE;
    return file(candidate.owner())
        .flatMap(file -> file.method(candidate))
        .map(method -> (method.access() & fixed) == 0)
        .orElse(false);
  }

  private MethodContract stated(ClassOutline.Method method, ClassFile file) {
    if (file.in().isPlatform()) {
      return MethodContract.NOTHING;
    }
    List<List<AnnotationUse>> around = new ArrayList<>(0);
    String at = file.outline().name();
    for (Optional<ClassFile> type = Optional.of(file); type.isPresent(); ) {
      if (!type.get().outline().annotations().isEmpty()) {
        around.add(type.get().outline().annotations());
      }
      at = type.get().outline().outer();
      type = at.isEmpty() ? Optional.empty() : file(at);
    }
    int dot = file.outline().name().lastIndexOf('.');
    if (dot > 0) {
      file(file.outline().name().substring(0, dot) + ".package-info")
          .map(info -> info.outline().annotations())
          .filter(uses -> !uses.isEmpty())
          .ifPresent(around::add);
    }
    if (method.annotations().isEmpty()
        && around.isEmpty()
        && method.parameterAnnotations().isEmpty()) {
      return MethodContract.NOTHING;
    }
    MethodContract contract =
        AnnotationVocabulary.methodContract(
            method.annotations(), around, method.parameterAnnotations(), method.parameterNames());
    return method.annotations().isEmpty() && around.isEmpty()
        ? contract
        : entryPoints.applied(
            contract,
            method.annotations(),
            around,
            returned(method),
            Type.getArgumentCount(method.signature().descriptor()),
            name -> file(name).isPresent());
  }

  private List<String> returned(ClassOutline.Method method) {
    Type type = Type.getReturnType(method.rawDescriptor());
    if (type.getSort() != Type.OBJECT) {
      return List.of();
    }
    List<String> types = new ArrayList<>();
    types.add(OutlineReader.binary(type.getInternalName()));
    types.addAll(supertypes(types.get(0)));
    return types;
  }

  // Bodies

  @Override
  public boolean hasBody(MethodSignature method) {
    if (compiled.hasBody(method)
        || bodies.containsKey(method)
        || shipped(method.owner()).map(facts -> facts.hasBody(method)).orElse(false)) {
      return true;
    }
    Optional<ClassFile> file = isCompiled(method.owner()) ? Optional.empty() : file(method.owner());
    int without = Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE;
    return file.isPresent()
        && !file.get().in().isPlatform()
        && file.get().method(method).map(found -> (found.access() & without) == 0).orElse(false);
  }

  @Override
  public Optional<MethodFacts> body(MethodSignature method) {
    Optional<MethodFacts> ours = compiled.body(method);
    if (ours.isPresent() || isCompiled(method.owner())) {
      return ours;
    }
    MethodFacts known = bodies.get(method);
    Optional<MethodFacts> shipped = shipped(method.owner()).flatMap(facts -> facts.body(method));
    if (known != null || shipped.isPresent()) {
      return shipped.or(() -> Optional.of(known));
    }
    if (!hasBody(method)) {
      return Optional.empty();
    }
    ClassFile file = file(method.owner()).orElseThrow();
    for (BodyReader.RawBody raw : bodies(file.method(method).orElseThrow(), file)) {
      bodies.put(raw.facts().signature(), linked(raw, file));
    }
    return Optional.ofNullable(bodies.get(method));
  }

  private MethodFacts linked(BodyReader.RawBody raw, ClassFile file) {
    MethodFacts body = raw.facts();
    raw.implemented().ifPresent(implemented -> declareLambda(body.signature(), implemented, file));
    List<CallSite> calls = body.calls();
    if (file.in().isOwn()) {
      calls = new ArrayList<>(body.calls().size());
      for (CallSite call : body.calls()) {
        calls.add(linked(call));
      }
    }
    Optional<MethodSignature> enclosing =
        body.form() == MethodFacts.Form.METHOD && body.enclosing().isPresent()
            ? captures.enclosing(file.outline()).or(body::enclosing)
            : body.enclosing();
    return new MethodFacts(
        body.signature(),
        body.form(),
        enclosing,
        calls,
        file.in().isLibrary() ? body.flow() : Flow.ANY,
        body.returned(),
        file.in().isOwn() ? linked(body.answer()) : body.answer(),
        body.position());
  }

  private void declareLambda(MethodSignature lambda, MethodSignature implemented, ClassFile file) {
    Set<MethodSignature> overridden = new LinkedHashSet<>();
    overridden.add(implemented);
    MethodSignature declared = resolve(implemented);
    overridden.add(declared);
    declaration(declared).ifPresent(found -> overridden.addAll(found.overridden()));
    lambdas.put(
        lambda,
        new MethodDeclaration(
            lambda,
            false,
            false,
            false,
            List.copyOf(overridden),
            MethodContract.NOTHING,
            file.in().origin()));
  }

  @Override
  public CallSite linked(CallSite call) {
    MethodSignature callee = resolve(call.callee());
    List<Operand> arguments = new ArrayList<>(call.arguments().size());
    call.arguments().forEach(argument -> arguments.add(linked(argument)));
    List<Guard> guards = new ArrayList<>(call.guards().size());
    for (Guard guard : call.guards()) {
      guards.add(linked(guard));
    }
    boolean isFixed =
        call.dispatch() == Dispatch.VIRTUAL
            && declaration(callee).map(found -> !found.isOverridable()).orElse(false);
    return new CallSite(
        callee,
        isFixed ? Dispatch.EXACT : call.dispatch(),
        linked(call.receiver()),
        arguments,
        guards,
        call.isImplicit(),
        call.isOnce(),
        call.position());
  }

  @Override
  public Answer linked(Answer answer) {
    return answer.linked(this::linked);
  }

  private Guard linked(Guard guard) {
    if (guard instanceof Guard.Test test) {
      return linked(test);
    }
    if (guard instanceof Guard.Checked checked) {
      return new Guard.Checked(linked(checked.test()));
    }
    return guard instanceof Guard.Called done
        ? new Guard.Called(resolve(done.method()), done.variable())
        : guard;
  }

  private Guard.Test linked(Guard.Test test) {
    return new Guard.Test(resolve(test.method()), test.outcome(), test.variable());
  }

  @Override
  public Operand linked(Operand operand) {
    Value value = operand.value();
    if (value instanceof Value.Result result) {
      MethodSignature callee = resolve(result.callee());
      return callee.equals(result.callee())
          ? operand
          : new Operand(new Value.Result(callee, result.at()), operand.type(), operand.variable());
    }
    if (value instanceof Value.Field field) {
      Value known = isAround(field) ? around(operand.type()) : known(field);
      if (isCaptured(field)) {
        known = captures.valueOf(field).orElse(known);
      }
      return known.equals(field) ? operand : new Operand(known, operand.type(), operand.variable());
    }
    if (value instanceof Value.Instance instance && !instance.exact()) {
      Value known = around(instance.className());
      return known.equals(value) ? operand : new Operand(known, operand.type(), operand.variable());
    }
    return operand;
  }

  private Value around(String className) {
    boolean isExact =
        opened(className).map(found -> found.outline().has(Opcodes.ACC_FINAL)).orElse(false);
    return new Value.Instance(className, isExact);
  }

  /** Returns whether a field holds the object around that of an inner class. */
  private boolean isAround(Value.Field field) {
    return field.name().startsWith("this$") && isSynthetic(field);
  }

  /** Returns whether a field holds a variable of the body around a local class. */
  private boolean isCaptured(Value.Field field) {
    return field.name().startsWith("val$") && isSynthetic(field);
  }

  private boolean isSynthetic(Value.Field field) {
    return opened(field.owner())
        .map(found -> found.outline().fields().get(field.name()))
        .map(found -> (found.access() & Opcodes.ACC_SYNTHETIC) != 0)
        .orElse(false);
  }

  /** Of a field that anybody may assign nothing is known. */
  private Value known(Value.Field field) {
    List<String> owners = new ArrayList<>();
    owners.add(field.owner());
    owners.addAll(supertypes(field.owner()));
    for (String owner : owners) {
      if (isCompiled(owner)) {
        Value.Field declared = new Value.Field(owner, field.name());
        return compiled.field(owner, field.name()).isPresent() ? declared : Value.SHARED;
      }
      ClassOutline.Field found =
          file(owner).map(file -> file.outline().fields().get(field.name())).orElse(null);
      if (found != null) {
        return (found.access() & (Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL)) != 0
            ? new Value.Field(owner, field.name())
            : Value.SHARED;
      }
    }
    return Value.SHARED;
  }

  /** Returns the method that a name in a class file means, as the class that declares it has it. */
  private MethodSignature resolve(MethodSignature named) {
    MethodSignature known = resolved.get(named);
    if (known == null) {
      known = findDeclared(named);
      resolved.put(named, known);
    }
    return known;
  }

  private MethodSignature findDeclared(MethodSignature named) {
    List<String> owners = new ArrayList<>();
    owners.add(named.owner());
    if (!named.isConstructor() && !named.isStaticInitializer()) {
      owners.addAll(supertypes(named.owner()));
    }
    for (String owner : owners) {
      MethodSignature candidate = new MethodSignature(owner, named.name(), named.descriptor());
      if (isCompiled(owner)) {
        if (compiled.declaration(candidate).isPresent()) {
          return candidate;
        }
        continue;
      }
      Optional<ClassOutline.Method> method = file(owner).flatMap(file -> file.method(candidate));
      if (method.isPresent()) {
        Optional<MethodSignature> bridged =
            method.get().bridged().filter(target -> target.owner().equals(owner));
        return bridged.orElse(candidate);
      }
    }
    return named;
  }

  // Fields

  @Override
  public Optional<FieldFacts> field(String owner, String name) {
    if (isCompiled(owner)) {
      return compiled.field(owner, name);
    }
    Optional<Facts> shipped = shipped(owner);
    if (shipped.isPresent()) {
      return shipped.get().field(owner, name);
    }
    Value.Field field = new Value.Field(owner, name);
    Optional<FieldFacts> known = fields.get(field);
    if (known == null) {
      known = findField(field);
      fields.put(field, known);
    }
    return known;
  }

  private Optional<FieldFacts> findField(Value.Field field) {
    Optional<ClassFile> file = file(field.owner());
    ClassOutline.Field found =
        file.map(opened -> opened.outline().fields().get(field.name())).orElse(null);
    if (found == null || file.get().in().isPlatform()) {
      return Optional.empty();
    }
    boolean isFinal = (found.access() & Opcodes.ACC_FINAL) != 0;
    boolean isPrivate = (found.access() & Opcodes.ACC_PRIVATE) != 0;
    // Reading all bodies of a library's class for a field would cost more than it tells.
    if (!isFinal && !(isPrivate && !file.get().in().isLibrary())) {
      return Optional.empty();
    }
    List<Operand> assigned = new ArrayList<>();
    collectAssignments(field, file.get(), isFinal, assigned);
    for (String other : isFinal ? List.<String>of() : file.get().outline().nest()) {
      file(other).ifPresent(member -> collectAssignments(field, member, false, assigned));
    }
    return Optional.of(
        new FieldFacts(assigned, AnnotationVocabulary.threadKind(found.annotations())));
  }

  private void collectAssignments(
      Value.Field field, ClassFile file, boolean inInitializersOnly, List<Operand> assigned) {
    for (ClassOutline.Method method : file.outline().methods()) {
      MethodSignature signature = method.signature();
      boolean isInitializer = signature.isConstructor() || signature.isStaticInitializer();
      if (isDeclared(method) && (isInitializer || !inInitializersOnly)) {
        for (BodyReader.RawBody body : bodies(method, file)) {
          for (BodyReader.Assignment assignment : body.assigned()) {
            if (assignment.field().equals(field)) {
              assigned.add(linked(assignment.value()));
            }
          }
        }
      }
    }
  }

  /** Keeps what has been read of jars for later compilations. */
  public void keepWhatIsRead() {
    Map<Container, List<JarEntry.KnownClass>> news = new IdentityHashMap<>();
    for (Optional<ClassFile> file : files.values()) {
      file.flatMap(ClassFile::news)
          .ifPresent(
              known ->
                  news.computeIfAbsent(file.get().in(), unused -> new ArrayList<>()).add(known));
    }
    for (Container container : path.containers()) {
      container.keep(news.getOrDefault(container, List.of()));
    }
    path.cache().trim();
  }

  /** Returns the names of the classes whose files have been read so far, in any order. */
  public Collection<String> filesRead() {
    List<String> names = new ArrayList<>(files.size());
    files.forEach((name, file) -> file.ifPresent(unused -> names.add(name)));
    return names;
  }
}
