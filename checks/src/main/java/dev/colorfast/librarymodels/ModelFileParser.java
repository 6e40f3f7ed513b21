package dev.colorfast.librarymodels;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseProblemException;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.Position;
import com.github.javaparser.Problem;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithTypeParameters;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.VoidType;
import dev.colorfast.model.EntryPoint;
import dev.colorfast.model.MemberResolver;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.TypeContract;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Parses one model file.
 *
 * <p>A file with an error contributes nothing: a half-read model would silently say less than its
 * author believes.
 */
final class ModelFileParser {

  private final Problems problems;
  private final MemberResolver resolver;
  private final SortedMap<MethodSignature, MethodContract> methods = new TreeMap<>();
  private final SortedMap<String, MethodContract> everyMethod = new TreeMap<>();
  private final SortedMap<String, TypeContract> types = new TreeMap<>();
  private final SortedMap<String, List<EntryPoint>> entryPoints = new TreeMap<>();
  private final Set<String> declared = new HashSet<>();
  private final Set<MethodSignature> seen = new HashSet<>();

  private ModelFileParser(Problems problems, MemberResolver resolver) {
    this.problems = problems;
    this.resolver = resolver;
  }

  /** What a file states; nothing if it has errors. */
  record Parsed(ModelTable table, BlockHoundList accepted, List<ModelError> errors) {}

  /**
   * Parses the source of a model file.
   *
   * @param file what errors call the file
   */
  static Parsed parse(String file, String source, MemberResolver resolver) {
    Problems problems = new Problems(file);
    ModelFileParser parser = new ModelFileParser(problems, resolver);
    Optional<CompilationUnit> unit = unit(source, problems);
    if (unit.isPresent() && BlockHoundList.isIn(unit.get())) {
      BlockHoundList accepted = BlockHoundList.read(unit.get(), problems);
      return new Parsed(
          ModelTable.empty(),
          problems.isEmpty() ? accepted : BlockHoundList.EMPTY,
          problems.sorted());
    }
    unit.ifPresent(parser::read);
    ModelTable table =
        problems.isEmpty()
            ? new ModelTable(parser.methods, parser.everyMethod, parser.types, parser.entryPoints)
            : ModelTable.empty();
    return new Parsed(table, BlockHoundList.EMPTY, problems.sorted());
  }

  private static Optional<CompilationUnit> unit(String source, Problems problems) {
    // The raw level lets a class declare methods without bodies.
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(ParserConfiguration.LanguageLevel.RAW)
            .setAttributeComments(false);
    try {
      ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(source);
      for (Problem problem : result.getProblems()) {
        problems.add(position(problem), firstLine(problem.getMessage()));
      }
      return result.isSuccessful() ? result.getResult() : Optional.empty();
    } catch (StackOverflowError | ParseProblemException | IllegalArgumentException failure) {
      problems.add(Position.HOME, "this cannot be parsed as Java: " + failure);
      return Optional.empty();
    }
  }

  private static Position position(Problem problem) {
    return problem
        .getLocation()
        .map(TokenRange::getBegin)
        .flatMap(token -> token.getRange())
        .map(range -> range.begin)
        .orElse(Position.HOME);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("syntax error");
  }

  /** A type declaration that is still to be read. */
  private record Pending(TypeDeclaration<?> declaration, String className, TypeScope scope) {}

  private void read(CompilationUnit unit) {
    unit.getModule().ifPresent(module -> problems.add(module, "a model file declares types"));
    String packageName = unit.getPackageDeclaration().map(it -> it.getNameAsString()).orElse("");
    unit.getPackageDeclaration()
        .filter(it -> !it.getAnnotations().isEmpty())
        .ifPresent(
            it -> problems.add(it.getAnnotation(0), "a model file says nothing about packages"));
    Imports imports = Imports.of(unit.getImports(), problems);
    String prefix = packageName.isEmpty() ? "" : packageName + '.';
    TypeScope scope = TypeScope.ofFile(packageName, imports, names(unit.getTypes(), prefix));
    ContractReader reader = new ContractReader(imports, problems);

    Deque<Pending> pending = new ArrayDeque<>();
    for (TypeDeclaration<?> type : unit.getTypes()) {
      pending.add(new Pending(type, prefix + type.getNameAsString(), scope));
    }
    while (!pending.isEmpty()) {
      read(pending.removeFirst(), reader, pending);
    }
  }

  private static Map<String, String> names(Collection<TypeDeclaration<?>> types, String prefix) {
    Map<String, String> names = new HashMap<>();
    types.forEach(type -> names.put(type.getNameAsString(), prefix + type.getNameAsString()));
    return names;
  }

  private void read(Pending type, ContractReader reader, Deque<Pending> pending) {
    TypeDeclaration<?> declaration = type.declaration();
    if (!declared.add(type.className())) {
      problems.add(declaration.getName(), "type '" + declaration.getName() + "' stands here twice");
      return;
    }
    if (!resolver.hasClass(type.className())) {
      problems.add(declaration.getName(), noClass(type.className()));
      return;
    }
    ContractReader.OfType contract = reader.ofType(declaration, type.scope());
    if (!contract.statesAnything()
        && declaration.getAnnotations().isEmpty()
        && declaration.getMembers().isEmpty()) {
      problems.add(declaration.getName(), saysNothing("type", declaration.getNameAsString()));
      return;
    }
    if (!contract.instances().equals(TypeContract.NOTHING)) {
      types.put(type.className(), contract.instances());
    }
    if (contract.everyMethod().statesAnything()) {
      everyMethod.put(type.className(), contract.everyMethod());
    }

    if (!contract.entryPoints().isEmpty()) {
      contract.entryPoints().forEach(each -> checkNames(each, type));
      entryPoints.put(type.className(), contract.entryPoints());
    }

    List<TypeDeclaration<?>> nested =
        declaration.getMembers().stream()
            .filter(BodyDeclaration::isTypeDeclaration)
            .<TypeDeclaration<?>>map(BodyDeclaration::asTypeDeclaration)
            .collect(Collectors.toList());
    Map<String, String> names = names(nested, type.className() + '$');
    names.putIfAbsent(declaration.getNameAsString(), type.className());
    TypeScope inside = type.scope().inside(typeParameters(declaration), names);
    for (BodyDeclaration<?> member : declaration.getMembers()) {
      if (member.isTypeDeclaration()) {
        TypeDeclaration<?> inner = member.asTypeDeclaration();
        pending.add(new Pending(inner, type.className() + '$' + inner.getNameAsString(), inside));
      } else if (member.isCallableDeclaration()) {
        read((CallableDeclaration<?>) member, type.className(), inside, reader);
      } else {
        problems.add(member, "a model file speaks of types, methods and constructors only");
      }
    }
  }

  /** Classes that only have to exist, or not to, are not looked for. */
  private void checkNames(EntryPoint stated, Pending type) {
    List<String> named = new ArrayList<>(stated.returning());
    named.addAll(stated.movedBy());
    for (String each : named) {
      if (!resolver.hasClass(each)) {
        problems.add(type.declaration().getName(), noClass(each));
      }
    }
    Collection<MethodSignature> elements = resolver.methodsOf(type.className());
    for (String each : stated.movedWhen()) {
      String element = each.substring(0, Math.max(0, each.indexOf('=')));
      if (!elements.isEmpty() && elements.stream().noneMatch(it -> it.name().equals(element))) {
        problems.add(
            type.declaration().getName(),
            "no element '"
                + element
                + "' in "
                + type.className()
                + "; expected one of "
                + elements.stream().map(MethodSignature::name).sorted().toList());
      }
    }
  }

  private static NodeList<TypeParameter> typeParameters(TypeDeclaration<?> declaration) {
    return declaration instanceof NodeWithTypeParameters<?> generic
        ? generic.getTypeParameters()
        : new NodeList<>();
  }

  private void read(
      CallableDeclaration<?> declaration,
      String className,
      TypeScope scope,
      ContractReader reader) {
    TypeScope inside = scope.inside(declaration.getTypeParameters(), Map.of());
    Type returned =
        declaration.isMethodDeclaration()
            ? declaration.asMethodDeclaration().getType()
            : new VoidType();
    StringBuilder descriptor = new StringBuilder("(");
    for (Parameter parameter : declaration.getParameters()) {
      descriptor
          .append(parameter.isVarArgs() ? "[" : "")
          .append(descriptor(parameter.getType(), inside));
    }
    String returnDescriptor = descriptor(returned, inside);
    MethodSignature method =
        new MethodSignature(
            className,
            declaration.isMethodDeclaration()
                ? declaration.getNameAsString()
                : MethodSignature.CONSTRUCTOR,
            descriptor.append(')').append(returnDescriptor).toString());
    MethodContract contract = reader.ofCallable(declaration, returnDescriptor);

    String label = method.isConstructor() ? "constructor" : "method";
    if (!seen.add(method)) {
      problems.add(
          declaration.getName(),
          label + " '" + Descriptors.readable(method) + "' stands here twice");
    } else if (!resolver.hasMethod(method)) {
      problems.add(declaration.getName(), noMethod(method, label));
    } else if (contract.statesAnything()) {
      methods.put(method, contract);
    } else if (isSilent(declaration)) {
      problems.add(declaration.getName(), saysNothing(label, Descriptors.readable(method)));
    }
  }

  /** A declaration with annotations states nothing only where those are wrong themselves. */
  private static boolean isSilent(CallableDeclaration<?> declaration) {
    return declaration.getAnnotations().isEmpty()
        && declaration.getParameters().stream()
            .allMatch(parameter -> parameter.getAnnotations().isEmpty());
  }

  private String descriptor(Type type, TypeScope scope) {
    Optional<String> descriptor = scope.descriptor(type);
    if (descriptor.isEmpty()) {
      problems.add(type, "'" + type + "' is no type that a method can be declared with");
    }
    return descriptor.orElse("Ljava/lang/Object;");
  }

  private static String saysNothing(String label, String name) {
    return label + " '" + name + "' says nothing; expected an annotation, or leave it out";
  }

  private String noClass(String className) {
    String packageName = BinaryNames.packageOf(className);
    return "no class '"
        + className
        + "'"
        + NearestName.to(className, resolver.classesIn(packageName))
            .map(near -> "; did you mean '" + near + "'?")
            .orElse("; expected a class of the class path");
  }

  private String noMethod(MethodSignature method, String label) {
    String readable = Descriptors.readable(method);
    Collection<MethodSignature> known = resolver.methodsOf(method.owner());
    Optional<MethodSignature> otherResult =
        known.stream()
            .sorted()
            .filter(one -> one.name().equals(method.name()))
            .filter(one -> parametersOf(one).equals(parametersOf(method)))
            .findFirst();
    if (otherResult.isPresent()) {
      return "'"
          + readable
          + "' in "
          + method.owner()
          + " returns "
          + Descriptors.returnType(otherResult.get())
          + ", not "
          + Descriptors.returnType(method);
    }
    Set<String> candidates =
        known.stream()
            .filter(one -> !one.isStaticInitializer())
            .map(Descriptors::readable)
            .collect(Collectors.toSet());
    List<String> sameName =
        known.stream()
            .filter(one -> one.name().equals(method.name()))
            .map(Descriptors::readable)
            .sorted()
            .toList();
    String hint =
        NearestName.to(readable, sameName.isEmpty() ? candidates : sameName)
            .map(near -> "; did you mean '" + near + "'?")
            .orElseGet(
                () ->
                    sameName.isEmpty()
                        ? "; expected a member of the class"
                        : "; expected " + String.join(", ", sameName));
    return "no " + label + " '" + readable + "' in " + method.owner() + hint;
  }

  private static String parametersOf(MethodSignature method) {
    return method.descriptor().substring(0, method.descriptor().indexOf(')'));
  }
}
