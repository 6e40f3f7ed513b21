package dev.colorfast.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCLiteral;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCTypeCast;
import com.sun.tools.javac.tree.JCTree.JCUnary;
import com.sun.tools.javac.tree.TreeInfo;
import dev.colorfast.facts.Boxing;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What expressions evaluate to, as far as one body tells. */
final class Values {
  private final ClassScanner scope;
  private final Symbols symbols;
  private final Function<JCExpression, MethodSignature> lambdas;
  private final Map<JCTree, CallReference> calls;

  /**
   * @param lambdas gives the name of the body that a lambda or method reference stands for
   * @param calls the calls that have been read
   */
  Values(
      ClassScanner scope,
      Function<JCExpression, MethodSignature> lambdas,
      Map<JCTree, CallReference> calls) {
    this.scope = scope;
    this.symbols = scope.facts().symbols();
    this.lambdas = lambdas;
    this.calls = calls;
  }

  Operand operand(JCExpression expression) {
    JCExpression tree = withoutCasts(expression);
    scope.facts().mention(tree.type);
    return new Operand(
        value(tree),
        symbols.typeName(expression.type),
        scope.variables().number(TreeInfo.symbol(tree)));
  }

  Operand operand(VarSymbol variable) {
    scope.facts().mention(variable.type);
    return new Operand(
        scope.variables().value(variable),
        symbols.typeName(variable.type),
        scope.variables().number(variable));
  }

  Operand parameter(MethodSignature method, int index, String type) {
    return new Operand(new Value.Parameter(method, index), type, Operand.NO_VARIABLE);
  }

  Operand resultOf(MethodSymbol method) {
    return new Operand(
        new Value.Result(symbols.signature(method)),
        symbols.typeName(method.getReturnType()),
        Operand.NO_VARIABLE);
  }

  Operand thisOf(ClassSymbol type) {
    String name = symbols.className(type);
    boolean exact = (type.flags() & Flags.FINAL) != 0 || type.name.isEmpty();
    return new Operand(new Value.Instance(name, exact), name, scope.variables().numberOfThis(type));
  }

  Operand createdBy(MethodSymbol constructor) {
    String name = symbols.className(constructor.owner);
    return new Operand(new Value.Instance(name, true), name, Operand.NO_VARIABLE);
  }

  Value value(JCExpression expression) {
    // A cast may change a constant, so it is asked first.
    if (expression.type != null && expression.type.constValue() instanceof Number number) {
      return isIntegral(number) ? new Value.Constant(number.longValue()) : Value.UNKNOWN;
    }
    JCExpression tree = withoutCasts(expression);
    if (tree != expression) {
      return value(tree);
    }
    if (tree instanceof JCLiteral literal) {
      return literal.typetag == TypeTag.BOT ? Value.NULL : Value.UNKNOWN;
    }
    if (tree instanceof JCFieldAccess access && access.name == access.name.table.names._class) {
      return access.selected.type.tsym instanceof ClassSymbol type
              && access.selected.type.hasTag(TypeTag.CLASS)
          ? new Value.ClassLiteral(symbols.className(type))
          : Value.UNKNOWN;
    }
    if (tree instanceof JCLambda || tree instanceof JCMemberReference) {
      return new Value.Lambda(lambdas.apply(tree));
    }
    if (tree instanceof JCNewClass creation) {
      return created(creation);
    }
    if (tree instanceof JCMethodInvocation call) {
      return result(call);
    }
    if (tree instanceof JCUnary step
        && (step.hasTag(JCTree.Tag.POSTINC) || step.hasTag(JCTree.Tag.POSTDEC))) {
      return value(step.arg);
    }
    return TreeInfo.symbol(tree) instanceof VarSymbol variable
        ? held(variable, tree)
        : Value.UNKNOWN;
  }

  private Value result(JCMethodInvocation call) {
    if (!(TreeInfo.symbol(call.meth) instanceof MethodSymbol method)
        || BodyScanner.isOfArray(method)) {
      return Value.UNKNOWN;
    }
    MethodSignature callee = scope.facts().declare(method);
    if (Boxing.boxes(callee)) {
      return value(call.args.head);
    }
    return Boxing.unboxes(callee) && TreeInfo.skipParens(call.meth) instanceof JCFieldAccess boxed
        ? value(boxed.selected)
        : new Value.Result(callee, Optional.ofNullable(calls.get(call)));
  }

  private Value created(JCNewClass creation) {
    Symbol type = creation.def != null ? creation.def.sym : TreeInfo.symbol(creation.clazz);
    return type instanceof ClassSymbol created
        ? new Value.Instance(symbols.className(created), true)
        : Value.UNKNOWN;
  }

  private Value held(VarSymbol variable, JCExpression tree) {
    if (TreeInfo.name(tree) == variable.name.table.names._this) {
      return tree.type.tsym instanceof ClassSymbol type ? thisOf(type).value() : Value.UNKNOWN;
    }
    if (TreeInfo.name(tree) == variable.name.table.names._super) {
      return thisOf(holderOfSuper(tree)).value();
    }
    if (!(variable.owner instanceof ClassSymbol owner)) {
      return scope.variables().value(variable);
    }
    if (variable.name == variable.name.table.names._class || owner.owner.kind == Kind.NIL) {
      // Neither a class literal nor the length of an array is a field.
      return Value.UNKNOWN;
    }
    return (variable.flags() & (Flags.PRIVATE | Flags.FINAL)) != 0
        ? new Value.Field(symbols.className(owner), variable.name.toString())
        : scope.variables().isLeftToOthers(variable) ? Value.NULL : Value.SHARED;
  }

  /** {@code Outer.super} is an object around this one, {@code Interface.super} is this one. */
  private ClassSymbol holderOfSuper(JCExpression tree) {
    return tree instanceof JCFieldAccess access
            && TreeInfo.symbol(access.selected) instanceof ClassSymbol named
            && scope.symbol().isEnclosedBy(named)
        ? named
        : scope.symbol();
  }

  static JCExpression withoutCasts(JCExpression expression) {
    JCExpression tree = TreeInfo.skipParens(expression);
    while (tree instanceof JCTypeCast cast) {
      tree = TreeInfo.skipParens(cast.expr);
    }
    return tree;
  }

  private static boolean isIntegral(Number number) {
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte;
  }
}
