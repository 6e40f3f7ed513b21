package dev.colorfast.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCReturn;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeScanner;
import dev.colorfast.facts.AnnotationVocabulary;
import dev.colorfast.facts.Answer;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.Flow;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.javac.paths.PathReader.BodyTree;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one class: its methods, and its initializers, which belong to every constructor that does
 * not call another one, and to the static initializer.
 */
final class ClassScanner {
  private final TreeFacts facts;
  private final JCCompilationUnit unit;
  private final List<JCClassDecl> lineage;
  private final JCClassDecl tree;
  private final Variables variables;
  private final Optional<MethodSignature> enclosing;

  private final List<MethodSignature> methods = new ArrayList<>();
  private final Map<String, VarSymbol> fields = new HashMap<>();
  private int lambdas;
  private JCMethodDecl scanned;

  ClassScanner(TreeFacts facts, JCCompilationUnit unit, JCClassDecl tree) {
    this(
        facts,
        unit,
        List.of(tree),
        Variables.of(tree, Symbols.fileName(unit.sourcefile)),
        Optional.empty());
  }

  private ClassScanner(
      TreeFacts facts,
      JCCompilationUnit unit,
      List<JCClassDecl> lineage,
      Variables variables,
      Optional<MethodSignature> enclosing) {
    this.facts = facts;
    this.unit = unit;
    this.lineage = lineage;
    tree = lineage.get(lineage.size() - 1);
    this.variables = variables;
    this.enclosing = enclosing;
  }

  void scanTopLevel() {
    scan();
    variables.runWhenRead();
  }

  /** Reads a class that is declared inside this one, or inside one of its bodies. */
  void scanNested(JCClassDecl nested, Optional<MethodSignature> around) {
    if (nested.sym != null) {
      List<JCClassDecl> longer = new ArrayList<>(lineage);
      longer.add(nested);
      new ClassScanner(facts, unit, List.copyOf(longer), variables, around).scan();
    }
  }

  private void scan() {
    List<JCTree> instanceInitializers = new ArrayList<>();
    List<JCTree> staticInitializers = new ArrayList<>();
    List<JCMethodDecl> bodies = new ArrayList<>();
    for (JCTree member : tree.defs) {
      if (member instanceof JCMethodDecl method && method.sym != null) {
        bodies.add(method);
      } else if (member instanceof JCVariableDecl field && field.sym != null) {
        noteField(field.sym);
        (field.sym.isStatic() ? staticInitializers : instanceInitializers).add(field);
      } else if (member instanceof JCBlock block) {
        ((block.flags & Flags.STATIC) != 0 ? staticInitializers : instanceInitializers).add(block);
      } else if (member instanceof JCClassDecl nested) {
        scanNested(nested, enclosing);
      }
    }
    facts.noteContradiction(tree.sym, positionOf(tree));
    scanStaticInitializers(staticInitializers);
    List<CallSite> initialization = scanInstanceInitializers(instanceInitializers, bodies);
    for (JCMethodDecl method : bodies) {
      scanMethod(method, initialization);
    }
    variables.whenRead(() -> facts.add(tree.sym, methods, fieldFacts()));
  }

  private void scanStaticInitializers(List<JCTree> initializers) {
    if (initializers.isEmpty()) {
      return;
    }
    MethodSignature signature =
        new MethodSignature(
            facts.symbols().className(tree.sym), MethodSignature.STATIC_INITIALIZER, "()V");
    BodyScanner body = new BodyScanner(this, signature);
    initializers.forEach(body::scanInitializer);
    if (!body.calls().isEmpty()) {
      methods.add(signature);
      facts.add(
          new MethodDeclaration(
              signature, false, false, false, List.of(), MethodContract.NOTHING, ""));
      facts.add(
          new MethodFacts(
              signature, MethodFacts.Form.METHOD, enclosing, body.calls(), positionOf(tree)));
    }
  }

  /** What the initializers call stands at the beginning of each constructor that runs them. */
  private List<CallSite> scanInstanceInitializers(
      List<JCTree> initializers, List<JCMethodDecl> methods) {
    if (initializers.isEmpty()) {
      return List.of();
    }
    MethodSignature first =
        methods.stream()
            .filter(method -> method.sym.isConstructor() && !callsThis(method))
            .findFirst()
            .map(method -> facts.symbols().signature(method.sym))
            .orElseGet(() -> constructorWithoutParameters());
    BodyScanner body = new BodyScanner(this, first);
    initializers.forEach(body::scanInitializer);
    return body.calls();
  }

  private MethodSignature constructorWithoutParameters() {
    return new MethodSignature(
        facts.symbols().className(tree.sym), MethodSignature.CONSTRUCTOR, "()V");
  }

  /** Returns whether a constructor calls another one of its class, which runs the initializers. */
  private static boolean callsThis(JCMethodDecl constructor) {
    boolean[] found = new boolean[1];
    if (constructor.body != null) {
      constructor.body.accept(
          new TreeScanner() {
            @Override
            public void visitApply(JCMethodInvocation call) {
              found[0] |=
                  call.meth instanceof JCIdent name && name.name == name.name.table.names._this;
              super.visitApply(call);
            }

            @Override
            public void visitClassDef(JCClassDecl nested) {}
          });
    }
    return found[0];
  }

  private void scanMethod(JCMethodDecl method, List<CallSite> initialization) {
    MethodSignature signature = facts.declare(method.sym);
    methods.add(signature);
    facts.noteContradiction(method.sym, positionOf(method));
    facts.noteMoved(method.sym, signature);
    if (method.body == null) {
      return;
    }
    for (int i = 0; i < method.params.size(); i++) {
      variables.parameter(method.params.get(i).sym, signature, i);
    }
    scanned = method;
    boolean runsInitializers = method.sym.isConstructor() && !callsThis(method);
    BodyScanner body =
        new BodyScanner(this, signature, runsInitializers ? initialization : List.of());
    body.begin(method.sym);
    method.body.accept(body);
    scanned = null;
    facts.add(
        new MethodFacts(
            signature,
            MethodFacts.Form.METHOD,
            enclosing,
            body.calls(),
            Flow.ANY,
            body.returned(),
            answer(method),
            positionOf(method)),
        body.exceptions(),
        new BodyTree(unit, lineage, method, null));
  }

  private Answer answer(JCMethodDecl method) {
    return method.sym.getReturnType().hasTag(TypeTag.BOOLEAN)
            && method.body.stats.size() == 1
            && method.body.stats.head instanceof JCReturn asked
        ? new Answer(
            Conditions.when(asked.expr, true, this), Conditions.when(asked.expr, false, this))
        : Answer.NOTHING;
  }

  /** Returns where a lambda of this class stands. */
  BodyTree treeOf(JCLambda lambda) {
    return new BodyTree(unit, lineage, scanned, lambda);
  }

  private void noteField(VarSymbol field) {
    if ((field.flags() & (Flags.PRIVATE | Flags.FINAL)) != 0 && !field.type.isPrimitive()) {
      fields.put(field.name.toString(), field);
    }
  }

  /** Notes an assignment to a field, wherever in the top-level class it stands. */
  void noteAssignment(VarSymbol field, Operand value) {
    variables.assignments(field).add(value);
  }

  private Map<String, FieldFacts> fieldFacts() {
    Map<String, FieldFacts> all = new HashMap<>();
    fields.forEach(
        (name, field) ->
            all.put(
                name,
                new FieldFacts(
                    assignments(field),
                    AnnotationVocabulary.threadKind(facts.symbols().annotations(field)))));
    return all;
  }

  /** The components of a record are assigned by its canonical constructor, spelled out or not. */
  private List<Operand> assignments(VarSymbol field) {
    List<Operand> spelledOut = variables.assignments(field);
    if (!spelledOut.isEmpty() || (field.flags() & Flags.RECORD) == 0) {
      return spelledOut;
    }
    for (JCTree member : tree.defs) {
      if (member instanceof JCMethodDecl method
          && method.sym != null
          && method.sym.isConstructor()
          && (method.sym.flags() & Flags.RECORD) != 0) {
        for (JCVariableDecl parameter : method.params) {
          if (parameter.name == field.name) {
            Value value = variables.value(parameter.sym);
            String type = facts.symbols().typeName(field.type);
            return List.of(new Operand(value, type, Operand.NO_VARIABLE));
          }
        }
      }
    }
    return spelledOut;
  }

  TreeFacts facts() {
    return facts;
  }

  Variables variables() {
    return variables;
  }

  ClassSymbol symbol() {
    return tree.sym;
  }

  /** An unqualified call is made on the innermost object that has the method. */
  Optional<ClassSymbol> holderOf(MethodSymbol method) {
    for (Symbol at = tree.sym; at != null; at = at.owner) {
      if (at instanceof ClassSymbol type
          && type.isSubClass(method.owner, facts.symbols().types())) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** Returns the name for the next lambda of this class, in the order of the source. */
  MethodSignature nextLambda(MethodSignature around, String descriptor) {
    String name = around.name().startsWith("lambda$") ? around.name() : "lambda$" + around.name();
    int end = name.indexOf('$', "lambda$".length());
    String stem = end < 0 ? name : name.substring(0, end);
    return new MethodSignature(
        facts.symbols().className(tree.sym), stem + '$' + lambdas++, descriptor);
  }

  SourcePosition positionOf(JCTree place) {
    int offset = place.pos().getPreferredPosition();
    return offset < 0
        ? SourcePosition.NONE
        : new SourcePosition(
            variables.file(), offset, (int) unit.getLineMap().getLineNumber(offset));
  }
}
