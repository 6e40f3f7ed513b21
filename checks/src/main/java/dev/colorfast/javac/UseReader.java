package dev.colorfast.javac;

import com.sun.source.tree.LambdaExpressionTree.BodyKind;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Kinds;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCBinary;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCConditional;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCExpressionStatement;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCInstanceOf;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCParens;
import com.sun.tools.javac.tree.JCTree.JCReturn;
import com.sun.tools.javac.tree.JCTree.JCSynchronized;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCTypeCast;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Name;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Uses;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads what becomes of the values in one top-level class.
 *
 * <p>It goes down from each expression's surroundings: {@link #use} is what is done with the value
 * of the expression that is scanned next. Like the compiler's own visitors it recurses.
 */
final class UseReader extends TreeScanner {
  private final Symbols symbols;
  private final Map<Integer, CallReference> calls = new HashMap<>();
  private final Map<Integer, MethodSignature> lambdas = new HashMap<>();
  private final Map<Symbol, Origin> variables = new IdentityHashMap<>();
  private final Map<Origin, List<Use>> found = new LinkedHashMap<>();
  private final Set<Symbol> assigned = new HashSet<>();
  private MethodSignature body;
  private Use use = new Use.Elsewhere();

  private UseReader(Symbols symbols, Collection<MethodFacts> bodies) {
    this.symbols = symbols;
    for (MethodFacts each : bodies) {
      if (each.form() != MethodFacts.Form.METHOD) {
        lambdas.put(each.position().offset(), each.signature());
      }
      for (int i = 0; i < each.calls().size(); i++) {
        CallSite call = each.calls().get(i);
        if (!call.isImplicit() && call.dispatch() != Dispatch.CLASS_INITIALIZATION) {
          // Initializers stand in every constructor; one of them is enough.
          calls.putIfAbsent(call.position().offset(), new CallReference(each.signature(), i));
        }
      }
    }
  }

  /**
   * Returns what becomes of the values in a class.
   *
   * @param bodies the facts of every body inside it
   */
  static Uses read(Symbols symbols, JCClassDecl topLevel, Collection<MethodFacts> bodies) {
    UseReader reader = new UseReader(symbols, bodies);
    topLevel.accept(reader);
    return new Uses(reader.found);
  }

  private void add(Origin origin, Use what) {
    found.computeIfAbsent(origin, unused -> new ArrayList<>(2)).add(what);
  }

  private void scan(JCTree tree, Use as) {
    if (tree != null) {
      Use before = use;
      use = as;
      tree.accept(this);
      use = before;
    }
  }

  /** What is not said otherwise goes somewhere that we do not follow. */
  @Override
  public void scan(JCTree tree) {
    scan(tree, new Use.Elsewhere());
  }

  // Where values come from

  @Override
  public void visitApply(JCMethodInvocation tree) {
    CallReference call = calls.get(tree.pos().getPreferredPosition());
    JCExpression select = TreeInfo.skipParens(tree.meth);
    if (select instanceof JCFieldAccess access) {
      scan(access.selected, call == null ? new Use.Elsewhere() : new Use.Received(call));
    }
    Use outside = use;
    for (int i = 0; i < tree.args.size(); i++) {
      boolean comesBack =
          TreeInfo.symbol(select) instanceof MethodSymbol method && returnsArgument(method, i);
      scan(tree.args.get(i), comesBack ? returned(outside) : passed(call, i));
    }
    if (call != null) {
      add(new Origin.Result(call), outside);
    }
  }

  /**
   * A static method that is given something of any type and returns something of that type, as
   * {@code requireNonNull} does, can hardly do anything else than return what it was given.
   */
  private static boolean returnsArgument(MethodSymbol method, int index) {
    Type returned = method.type.getReturnType();
    List<Type> parameters = method.type.getParameterTypes();
    return method.isStatic()
        && !method.isVarArgs()
        && index < parameters.size()
        && returned.hasTag(TypeTag.TYPEVAR)
        && returned.tsym.owner == method
        && parameters.get(index).tsym == returned.tsym;
  }

  /** What is passed only to be checked has been looked at. */
  private static Use returned(Use outside) {
    return outside instanceof Use.Dropped ? new Use.LookedAt() : outside;
  }

  private static Use passed(CallReference call, int index) {
    return call == null ? new Use.Elsewhere() : new Use.Passed(call, index);
  }

  @Override
  public void visitNewClass(JCNewClass tree) {
    CallReference call = calls.get(tree.pos().getPreferredPosition());
    scan(tree.encl, new Use.LookedAt());
    Use outside = use;
    for (int i = 0; i < tree.args.size(); i++) {
      scan(tree.args.get(i), passed(call, i));
    }
    scan(tree.def);
    if (call != null) {
      add(new Origin.Result(call), outside);
    }
  }

  @Override
  public void visitIdent(JCIdent tree) {
    addRead(tree.sym);
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    addRead(tree.sym);
    scan(tree.selected, new Use.LookedAt());
  }

  private void addRead(Symbol symbol) {
    if (symbol instanceof VarSymbol variable && !variable.type.isPrimitive()) {
      if (variable.owner instanceof ClassSymbol) {
        add(field(variable), use);
      } else if (variables.containsKey(variable)) {
        add(variables.get(variable), use);
      }
    }
  }

  private Origin.Field field(VarSymbol field) {
    return new Origin.Field(symbols.className(field.owner), field.name.toString());
  }

  // Where they go

  @Override
  public void visitExec(JCExpressionStatement tree) {
    scan(tree.expr, new Use.Dropped());
  }

  @Override
  public void visitVarDef(JCVariableDecl tree) {
    if (tree.sym == null) {
      return;
    }
    if (tree.sym.owner instanceof ClassSymbol) {
      scan(tree.init, stored(tree.sym));
    } else {
      scan(tree.init, new Use.Held(local(tree.sym)));
    }
  }

  private Origin.Variable local(VarSymbol variable) {
    Origin.Variable known = new Origin.Variable(variables.size(), variable.name.toString());
    variables.put(variable, known);
    return known;
  }

  private Use.Stored stored(VarSymbol field) {
    return new Use.Stored(field(field), reach(field), (field.flags() & Flags.STATIC) != 0);
  }

  private static Uses.Reach reach(VarSymbol field) {
    if ((field.flags() & Flags.PRIVATE) != 0) {
      return Uses.Reach.CLASS;
    }
    // What others cannot name they can only get at by what they extend.
    for (Symbol at = field; at.kind != Kinds.Kind.PCK; at = at.owner) {
      if ((at.flags() & (Flags.PUBLIC | Flags.PROTECTED)) == 0) {
        return Uses.Reach.PACKAGE;
      }
    }
    return Uses.Reach.ANYBODY;
  }

  @Override
  public void visitAssign(JCAssign tree) {
    Use outside = use;
    Symbol target = TreeInfo.symbol(tree.lhs);
    Use kept = new Use.Elsewhere();
    if (target instanceof VarSymbol variable && variable.owner instanceof ClassSymbol) {
      kept = stored(variable);
      assigned.add(variable);
      if (tree.lhs instanceof JCFieldAccess access) {
        scan(access.selected, new Use.LookedAt());
      }
      addUnlessDropped(field(variable), outside);
    } else if (variables.get(target) instanceof Origin.Variable variable) {
      kept = new Use.Held(variable);
      addUnlessDropped(variable, outside);
    } else if (!variables.containsKey(target)) {
      scan(tree.lhs);
    }
    scan(tree.rhs, kept);
  }

  /** What an assignment evaluates to is what its target holds afterwards. */
  private void addUnlessDropped(Origin target, Use outside) {
    if (!(outside instanceof Use.Dropped)) {
      add(target, outside);
    }
  }

  @Override
  public void visitReturn(JCReturn tree) {
    scan(tree.expr, new Use.Returned(body));
  }

  @Override
  public void visitTry(JCTry tree) {
    for (JCTree resource : tree.resources) {
      if (resource instanceof JCVariableDecl variable && variable.sym != null) {
        visitVarDef(variable);
        add(variables.get(variable.sym), new Use.Managed());
      } else {
        scan(resource, new Use.Managed());
      }
    }
    scan(tree.body);
    scan(tree.catchers);
    scan(tree.finalizer);
  }

  @Override
  public void visitBinary(JCBinary tree) {
    scan(tree.lhs, new Use.LookedAt());
    scan(tree.rhs, new Use.LookedAt());
  }

  @Override
  public void visitSynchronized(JCSynchronized tree) {
    scan(tree.lock, new Use.LookedAt());
    scan(tree.body);
  }

  @Override
  public void visitTypeTest(JCInstanceOf tree) {
    boolean isBound = !(tree.pattern instanceof JCExpression);
    scan(tree.expr, isBound ? new Use.Elsewhere() : new Use.LookedAt());
    scan(tree.pattern);
  }

  // What passes a value on

  @Override
  public void visitParens(JCParens tree) {
    scan(tree.expr, use);
  }

  @Override
  public void visitTypeCast(JCTypeCast tree) {
    scan(tree.expr, use);
  }

  @Override
  public void visitConditional(JCConditional tree) {
    Use outside = use;
    scan(tree.cond);
    scan(tree.truepart, outside);
    scan(tree.falsepart, outside);
  }

  // Bodies

  @Override
  public void visitClassDef(JCClassDecl tree) {
    super.visitClassDef(tree);
    if (tree.sym != null && (tree.sym.flags() & Flags.RECORD) != 0) {
      addComponents(tree);
    }
  }

  /**
   * What the compiler writes into a record later: each component is assigned by the canonical
   * constructor, and returned by its accessor.
   */
  private void addComponents(JCClassDecl record) {
    List<VarSymbol> fields = new ArrayList<>();
    JCMethodDecl canonical = null;
    Set<Name> accessors = new HashSet<>();
    for (JCTree member : record.defs) {
      if (member instanceof JCVariableDecl field && (field.sym.flags() & Flags.STATIC) == 0) {
        fields.add(field.sym);
      } else if (member instanceof JCMethodDecl method && method.sym != null) {
        if (method.sym.isConstructor() && (method.sym.flags() & Flags.RECORD) != 0) {
          canonical = method;
        } else if (method.params.isEmpty()) {
          accessors.add(method.name);
        }
      }
    }
    for (int i = 0; i < fields.size(); i++) {
      VarSymbol field = fields.get(i);
      if (canonical != null && !assigned.contains(field) && i < canonical.params.size()) {
        add(new Origin.Parameter(symbols.signature(canonical.sym), i), stored(field));
      }
      if (!accessors.contains(field.name)) {
        add(field(field), new Use.Elsewhere());
      }
    }
  }

  @Override
  public void visitMethodDef(JCMethodDecl tree) {
    if (tree.sym == null) {
      return;
    }
    MethodSignature before = body;
    body = symbols.signature(tree.sym);
    for (int i = 0; i < tree.params.size(); i++) {
      variables.put(tree.params.get(i).sym, new Origin.Parameter(body, i));
    }
    scan(tree.body);
    body = before;
  }

  @Override
  public void visitLambda(JCLambda tree) {
    MethodSignature before = body;
    body = lambdas.get(tree.pos().getPreferredPosition());
    if (body != null) {
      for (int i = 0; i < tree.params.size(); i++) {
        variables.put(tree.params.get(i).sym, new Origin.Parameter(body, i));
      }
      boolean isResult = tree.getBodyKind() == BodyKind.EXPRESSION && !isVoid(tree.type);
      Use result = isResult ? new Use.Returned(body) : new Use.Dropped();
      scan(tree.body, tree.getBodyKind() == BodyKind.EXPRESSION ? result : new Use.Elsewhere());
    }
    body = before;
  }

  @Override
  public void visitReference(JCMemberReference tree) {
    MethodSignature reference = lambdas.get(tree.pos().getPreferredPosition());
    CallReference call = calls.get(tree.pos().getPreferredPosition());
    if (call != null) {
      add(new Origin.Result(call), isVoid(tree.type) ? new Use.Dropped() : returned(reference));
    }
    scan(tree.expr, call == null ? new Use.Elsewhere() : new Use.Received(call));
  }

  private static Use returned(MethodSignature reference) {
    return reference == null ? new Use.Elsewhere() : new Use.Returned(reference);
  }

  private boolean isVoid(Type functional) {
    try {
      return functional == null
          || symbols.types().findDescriptorSymbol(functional.tsym) instanceof MethodSymbol method
              && method.getReturnType().hasTag(TypeTag.VOID);
    } catch (Types.FunctionDescriptorLookupError notFunctional) {
      return false;
    }
  }
}
