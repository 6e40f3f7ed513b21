package dev.colorfast.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import dev.colorfast.facts.AnnotationVocabulary;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.facts.ExceptionFacts;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Uses;
import dev.colorfast.javac.paths.PathReader;
import dev.colorfast.javac.paths.PathReader.BodyTree;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the facts of a compilation from its attributed trees. */
public final class TreeFacts {
  private final Symbols symbols;
  private final Facts.Builder facts = new Facts.Builder();

  /** The top-level classes. */
  private final Set<Symbol> compiled = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<MethodSymbol> declared = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<ClassSymbol> mentioned = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Map<MethodSignature, BodyTree> trees = new HashMap<>();
  private final Map<MethodSignature, MethodFacts> bodies = new HashMap<>();
  private final Map<String, JCClassDecl> topLevels = new HashMap<>();
  private final Map<String, List<MethodFacts>> bodiesByTopLevel = new HashMap<>();
  private final Map<String, Uses> uses = new HashMap<>();
  private final Map<MethodSignature, Paths> ways = new HashMap<>();
  private final Map<String, Boolean> existing = new HashMap<>();
  private final JavacElements elements;
  private final Context context;
  private final EntryPoints entryPoints;

  private TreeFacts(Context context, EntryPoints entryPoints) {
    this.context = context;
    this.entryPoints = entryPoints;
    elements = JavacElements.instance(context);
    symbols = new Symbols(Types.instance(context), entryPoints);
  }

  /**
   * Returns the facts of the compilation units. The trees must be attributed; what could not be
   * attributed is passed over.
   *
   * @param entryPoints which methods frameworks call, and where
   */
  public static Facts of(
      Context context, Collection<JCCompilationUnit> units, EntryPoints entryPoints) {
    TreeFacts collector = new TreeFacts(context, entryPoints);
    for (JCCompilationUnit unit : units) {
      for (var definition : unit.defs) {
        if (definition instanceof JCClassDecl type && type.sym != null) {
          collector.compiled.add(type.sym);
        }
      }
    }
    for (JCCompilationUnit unit : units) {
      for (var definition : unit.defs) {
        if (definition instanceof JCClassDecl type && type.sym != null) {
          collector.topLevels.put(type.sym.flatName().toString(), type);
          new ClassScanner(collector, unit, type).scanTopLevel();
        }
      }
    }
    return collector.facts.paths(collector::paths).uses(collector::uses).build();
  }

  /** Several checks ask for the ways through the same few bodies. */
  private Optional<Paths> paths(MethodSignature method) {
    if (!trees.containsKey(method)) {
      return Optional.empty();
    }
    Paths known = ways.get(method);
    if (known == null) {
      known = PathReader.read(context, trees.get(method), bodies.get(method));
      ways.put(method, known);
    }
    return Optional.of(known);
  }

  private Uses uses(String className) {
    String topLevel = topLevel(className);
    Uses known = topLevel == null ? Uses.NONE : uses.get(topLevel);
    if (known == null) {
      List<MethodFacts> inside = bodiesByTopLevel.getOrDefault(topLevel, List.of());
      known = UseReader.read(symbols, topLevels.get(topLevel), inside);
      uses.put(topLevel, known);
    }
    return known;
  }

  /** Returns the name of the class that a class stands in, null if that is not compiled. */
  private String topLevel(String className) {
    for (int end = className.indexOf('$', 1); end >= 0; end = className.indexOf('$', end + 1)) {
      String outer = className.substring(0, end);
      if (topLevels.containsKey(outer)) {
        return outer;
      }
    }
    return topLevels.containsKey(className) ? className : null;
  }

  Symbols symbols() {
    return symbols;
  }

  boolean isCompiled(ClassSymbol type) {
    for (Symbol at = type; at != null && at.kind != Kind.PCK; at = at.owner) {
      if (compiled.contains(at)) {
        return true;
      }
    }
    return false;
  }

  void add(MethodDeclaration declaration) {
    facts.add(declaration);
  }

  void add(MethodFacts body) {
    facts.add(body);
    bodiesByTopLevel
        .computeIfAbsent(topLevel(body.signature().owner()), unused -> new ArrayList<>())
        .add(body);
  }

  /** Adds a body, the ways through which can be read. */
  void add(MethodFacts body, ExceptionFacts exceptions, BodyTree tree) {
    add(body);
    facts.exceptions(body.signature(), exceptions);
    bodies.put(body.signature(), body);
    trees.put(body.signature(), tree);
  }

  /** Notes it if annotations on one element contradict each other. */
  void noteContradiction(Symbol element, SourcePosition declaration) {
    if (AnnotationVocabulary.contradict(symbols.annotations(element))) {
      facts.contradiction(declaration);
    }
  }

  /** Notes it if a method, or its class for all that others may call, asks to be moved. */
  void noteMoved(MethodSymbol symbol, MethodSignature method) {
    boolean isAsked =
        AnnotationVocabulary.areReadByProxies(symbols.annotations(symbol))
            || (symbol.flags() & Flags.PUBLIC) != 0
                && !symbol.isStatic()
                && !symbol.isConstructor()
                && AnnotationVocabulary.areReadByProxies(symbols.annotations(symbol.owner));
    if (isAsked) {
      facts.movedByProxy(method);
    }
  }

  /** Notes that a body enters a monitor. */
  void noteMonitor(MethodSignature body) {
    facts.entersMonitor(body);
  }

  /** Adds a class of the compilation. */
  void add(ClassSymbol type, Collection<MethodSignature> methods, Map<String, FieldFacts> fields) {
    facts.add(describe(type, List.copyOf(methods), fields, true));
  }

  /** Notes that a body mentions a type, so that its place in the hierarchy can be asked for. */
  void mention(Type type) {
    if (type == null || type.isPrimitiveOrVoid()) {
      return;
    }
    Type erased = symbols.types().erasure(type);
    if (erased.hasTag(TypeTag.CLASS)
        && erased.tsym instanceof ClassSymbol symbol
        && mentioned.add(symbol)
        && !isCompiled(symbol)) {
      facts.add(describe(symbol, List.of(), Map.of(), false));
    }
  }

  private ClassFacts describe(
      ClassSymbol type,
      List<MethodSignature> methods,
      Map<String, FieldFacts> fields,
      boolean isInCompilation) {
    List<String> supertypes = new ArrayList<>();
    for (ClassSymbol above : symbols.supertypes(type)) {
      supertypes.add(symbols.className(above));
    }
    return new ClassFacts(
        symbols.className(type),
        (type.flags() & (Flags.ABSTRACT | Flags.INTERFACE)) == 0,
        supertypes,
        methods,
        fields,
        AnnotationVocabulary.typeContract(symbols.annotations(type)),
        isInCompilation);
  }

  /** Adds the declaration of a method, if it is new, and returns the method's name. */
  MethodSignature declare(MethodSymbol method) {
    MethodSignature signature = symbols.signature(method);
    if (!declared.add(method)) {
      return signature;
    }
    mention(method.owner.type);
    List<MethodSignature> overridden = new ArrayList<>();
    for (MethodSymbol above : symbols.overridden(method)) {
      overridden.add(declare(above));
    }
    facts.add(
        new MethodDeclaration(
            signature,
            isAbstract(method),
            isOverridable(method),
            (method.flags() & Flags.PUBLIC) != 0,
            overridden,
            stated(method),
            isCompiled(method.enclClass()) ? "" : symbols.origin(method)));
    return signature;
  }

  /**
   * Adds the declaration of the method that stands for a lambda's body. It implements the method as
   * the lambda's own type has it, even where that type inherits it.
   */
  void declareLambda(MethodSignature lambda, MethodSymbol implemented, Type type) {
    List<MethodSignature> overridden = new ArrayList<>();
    if (implemented != null) {
      if (implemented.owner != type.tsym) {
        mention(type);
        MethodSignature inherited = symbols.signature(implemented);
        overridden.add(
            new MethodSignature(symbols.typeName(type), inherited.name(), inherited.descriptor()));
      }
      overridden.add(declare(implemented));
      for (MethodSymbol above : symbols.overridden(implemented)) {
        overridden.add(declare(above));
      }
    }
    facts.add(
        new MethodDeclaration(lambda, false, false, false, overridden, MethodContract.NOTHING, ""));
  }

  /** For javac default methods are abstract too. */
  private static boolean isAbstract(MethodSymbol method) {
    return (method.flags() & Flags.ABSTRACT) != 0 && (method.flags() & Flags.DEFAULT) == 0;
  }

  static boolean isOverridable(MethodSymbol method) {
    return !method.isStatic()
        && !method.isConstructor()
        && (method.flags() & (Flags.PRIVATE | Flags.FINAL)) == 0
        && (method.owner.flags() & Flags.FINAL) == 0
        // Nothing can extend an anonymous class.
        && !method.owner.name.isEmpty();
  }

  private List<String> returned(MethodSymbol method) {
    List<String> types = new ArrayList<>();
    if (symbols.types().erasure(method.getReturnType()).tsym instanceof ClassSymbol type) {
      types.add(symbols.className(type));
      symbols.supertypes(type).forEach(above -> types.add(symbols.className(above)));
    }
    return types;
  }

  private boolean exists(String className) {
    return existing.computeIfAbsent(
        className, name -> elements.getTypeElement(name.replace('$', '.')) != null);
  }

  private MethodContract stated(MethodSymbol method) {
    // The JDK's own classes carry none of the annotations that we read.
    if (symbols.isOfJdk(method)) {
      return MethodContract.NOTHING;
    }
    var onMethod = symbols.annotations(method);
    var around = symbols.annotationsAround(method);
    var onParameters = symbols.annotationsOnParameters(method);
    if (onMethod.isEmpty() && around.isEmpty() && onParameters.isEmpty()) {
      return MethodContract.NOTHING;
    }
    MethodContract contract =
        AnnotationVocabulary.methodContract(
            onMethod, around, onParameters, symbols.parameterNames(method));
    return onMethod.isEmpty() && around.isEmpty()
        ? contract
        : entryPoints.applied(
            contract, onMethod, around, returned(method), method.params().size(), this::exists);
  }
}
