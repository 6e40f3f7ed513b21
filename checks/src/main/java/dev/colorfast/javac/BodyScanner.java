package dev.colorfast.javac;

import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Kinds.Kind;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.TypeTag;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCAssert;
import com.sun.tools.javac.tree.JCTree.JCAssign;
import com.sun.tools.javac.tree.JCTree.JCBinary;
import com.sun.tools.javac.tree.JCTree.JCBindingPattern;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCCase;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCConditional;
import com.sun.tools.javac.tree.JCTree.JCEnhancedForLoop;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCForLoop;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.JCTree.JCIf;
import com.sun.tools.javac.tree.JCTree.JCInstanceOf;
import com.sun.tools.javac.tree.JCTree.JCLambda;
import com.sun.tools.javac.tree.JCTree.JCMemberReference;
import com.sun.tools.javac.tree.JCTree.JCMethodInvocation;
import com.sun.tools.javac.tree.JCTree.JCNewArray;
import com.sun.tools.javac.tree.JCTree.JCNewClass;
import com.sun.tools.javac.tree.JCTree.JCPattern;
import com.sun.tools.javac.tree.JCTree.JCReturn;
import com.sun.tools.javac.tree.JCTree.JCStatement;
import com.sun.tools.javac.tree.JCTree.JCSwitch;
import com.sun.tools.javac.tree.JCTree.JCSwitchExpression;
import com.sun.tools.javac.tree.JCTree.JCSynchronized;
import com.sun.tools.javac.tree.JCTree.JCThrow;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.JCTree.JCWhileLoop;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import dev.colorfast.facts.Answer;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.ExceptionFacts;
import dev.colorfast.facts.Flow;
import dev.colorfast.facts.Guard;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one body: the calls in it, in the order of the source, each with the conditions that hold
 * where it stands. Lambdas inside it become bodies of their own.
 *
 * <p>Like the compiler's own visitors it recurses over expressions and statements; javac has
 * already been there.
 */
final class BodyScanner extends TreeScanner {
  private final ClassScanner scope;
  private final Symbols symbols;
  private final Values values;
  private final MethodSignature body;
  private final List<CallSite> calls = new ArrayList<>();
  private final Set<ClassSymbol> initialized = new HashSet<>();
  private final Map<JCTree, MethodSignature> lambdas;
  private final Map<JCTree, CallReference> references;
  private final List<Operand> returned = new ArrayList<>(1);
  private List<Guard> guards = List.of();
  private Value matched = Value.UNKNOWN;
  private boolean isOnce;
  private final Exceptions exceptions;

  BodyScanner(ClassScanner scope, MethodSignature body) {
    this(scope, body, new IdentityHashMap<>(), new IdentityHashMap<>());
  }

  /**
   * @param before calls that the body makes before those in its own tree
   */
  BodyScanner(ClassScanner scope, MethodSignature body, List<CallSite> before) {
    this(scope, body);
    calls.addAll(before);
  }

  private BodyScanner(
      ClassScanner scope,
      MethodSignature body,
      Map<JCTree, MethodSignature> lambdas,
      Map<JCTree, CallReference> references) {
    this.scope = scope;
    this.body = body;
    this.lambdas = lambdas;
    this.references = references;
    symbols = scope.facts().symbols();
    values = new Values(scope, this::lambda, references);
    exceptions = new Exceptions(symbols.types());
  }

  /** Returns the calls that were read. */
  List<CallSite> calls() {
    return calls;
  }

  /** Returns what the body does with exceptions. */
  ExceptionFacts exceptions() {
    return exceptions.found();
  }

  /** Returns what the body returns. */
  List<Operand> returned() {
    return MethodFacts.returned(returned);
  }

  /** Notes what being called tells a method. */
  void begin(MethodSymbol method) {
    if ((method.flags() & Flags.SYNCHRONIZED) != 0) {
      scope.facts().noteMonitor(body);
    }
    if (method.getReturnType().hasTag(TypeTag.VOID)
        && method.getParameters().isEmpty()
        && !method.isStatic()
        && !method.isConstructor()) {
      guards = List.of(new Guard.Called(body, scope.variables().numberOfThis(method.owner)));
    }
  }

  /** Reads a field with its initializer, or an initializer block. */
  void scanInitializer(JCTree member) {
    if (member instanceof JCVariableDecl field) {
      if (field.init != null) {
        scan(field.init);
        scope.noteAssignment(field.sym, values.operand(field.init));
      }
      return;
    }
    scan(member);
  }

  // Calls

  @Override
  public void visitApply(JCMethodInvocation tree) {
    JCExpression select = TreeInfo.skipParens(tree.meth);
    if (select instanceof JCFieldAccess access) {
      scan(access.selected);
    }
    scan(tree.args);
    if (!(TreeInfo.symbol(select) instanceof MethodSymbol method) || isOfArray(method)) {
      return;
    }
    if (method.isStatic()) {
      initialize(method.owner, tree);
    }
    add(method, dispatch(method, select), receiver(method, select), tree.args, tree);
  }

  @Override
  public void visitNewClass(JCNewClass tree) {
    scan(tree.encl);
    scan(tree.args);
    if (tree.def != null) {
      scope.scanNested(tree.def, Optional.of(body));
    }
    if (!(tree.constructor instanceof MethodSymbol constructor)) {
      return;
    }
    initialize(constructor.owner, tree);
    add(constructor, Dispatch.EXACT, values.operand(tree), tree.args, tree);
  }

  private void add(
      MethodSymbol method,
      Dispatch dispatch,
      Operand receiver,
      List<JCExpression> arguments,
      JCTree place) {
    List<Operand> operands = new ArrayList<>(arguments.size());
    for (JCExpression argument : arguments) {
      operands.add(values.operand(argument));
    }
    spreadLast(arguments, operands);
    exceptions.noteCall(method);
    addCall(scope.facts().declare(method), dispatch, receiver, operands, place);
  }

  /** An array that is made for a call is as good as its elements passed one by one. */
  private void spreadLast(List<JCExpression> arguments, List<Operand> operands) {
    if (!arguments.isEmpty()
        && TreeInfo.skipParens(arguments.get(arguments.size() - 1)) instanceof JCNewArray array
        && array.elems != null) {
      operands.remove(operands.size() - 1);
      array.elems.forEach(element -> operands.add(values.operand(element)));
    }
  }

  private void addCall(
      MethodSignature callee,
      Dispatch dispatch,
      Operand receiver,
      List<Operand> arguments,
      JCTree place) {
    references.put(place, new CallReference(body, calls.size()));
    addCall(callee, dispatch, receiver, arguments, false, place);
  }

  private void addImplicitCall(
      MethodSignature callee, Dispatch dispatch, Operand receiver, JCTree place) {
    addCall(callee, dispatch, receiver, List.of(), true, place);
  }

  private void addCall(
      MethodSignature callee,
      Dispatch dispatch,
      Operand receiver,
      List<Operand> arguments,
      boolean isImplicit,
      JCTree place) {
    List<Guard> concerning = Guard.concerning(guards, receiver.variable());
    calls.add(
        new CallSite(
            callee,
            dispatch,
            receiver,
            arguments,
            concerning,
            isImplicit,
            isOnce,
            scope.positionOf(place)));
  }

  static boolean isOfArray(MethodSymbol method) {
    // The class that arrays inherit from stands in no package.
    return !(method.owner instanceof ClassSymbol owner) || owner.owner.kind == Kind.NIL;
  }

  private static Dispatch dispatch(MethodSymbol method, JCExpression select) {
    boolean isSuperCall = select instanceof JCFieldAccess access && isSuper(access.selected);
    return isSuperCall || !TreeFacts.isOverridable(method) ? Dispatch.EXACT : Dispatch.VIRTUAL;
  }

  private static boolean isSuper(JCExpression expression) {
    var name = TreeInfo.name(expression);
    return name != null && name == name.table.names._super;
  }

  private Operand receiver(MethodSymbol method, JCExpression select) {
    if (method.isStatic()) {
      return Operand.UNKNOWN;
    }
    return select instanceof JCFieldAccess access
        ? values.operand(access.selected)
        : implicitThis(method);
  }

  private Operand implicitThis(MethodSymbol method) {
    return scope.holderOf(method).map(values::thisOf).orElse(Operand.UNKNOWN);
  }

  /** The first use of a class runs its static initializer, and its superclasses' before. */
  private void initialize(Symbol owner, JCTree place) {
    if (!(owner instanceof ClassSymbol type) || !initialized.add(type)) {
      return;
    }
    List<ClassSymbol> candidates = new ArrayList<>();
    candidates.add(type);
    if (scope.facts().isCompiled(type)) {
      candidates.addAll(symbols.supertypes(type));
    }
    for (ClassSymbol candidate : candidates) {
      boolean isUnderWay = scope.symbol().isEnclosedBy(candidate);
      if (scope.facts().isCompiled(candidate) && !candidate.isInterface() && !isUnderWay) {
        addImplicitCall(
            new MethodSignature(
                symbols.className(candidate), MethodSignature.STATIC_INITIALIZER, "()V"),
            Dispatch.CLASS_INITIALIZATION,
            Operand.UNKNOWN,
            place);
      }
    }
  }

  @Override
  public void visitSelect(JCFieldAccess tree) {
    noteStaticAccess(tree.sym, tree);
    super.visitSelect(tree);
  }

  @Override
  public void visitIdent(JCIdent tree) {
    noteStaticAccess(tree.sym, tree);
  }

  private void noteStaticAccess(Symbol symbol, JCTree place) {
    if (symbol instanceof VarSymbol variable
        && variable.isStatic()
        && variable.owner instanceof ClassSymbol
        && variable.getConstValue() == null) {
      initialize(variable.owner, place);
    }
  }

  @Override
  public void visitSynchronized(JCSynchronized tree) {
    scope.facts().noteMonitor(body);
    super.visitSynchronized(tree);
  }

  // Calls that the source does not spell out

  @Override
  public void visitForeachLoop(JCEnhancedForLoop tree) {
    scan(tree.expr);
    Type type = tree.expr.type;
    if (type != null && !type.hasTag(TypeTag.ARRAY)) {
      Operand iterable = values.operand(tree.expr);
      MethodSymbol made = implicitCall("iterator", type, iterable, tree);
      if (made != null) {
        Operand iterator = values.resultOf(made);
        implicitCall("hasNext", made.getReturnType(), iterator, tree);
        implicitCall("next", made.getReturnType(), iterator, tree);
      }
    }
    scan(tree.body);
  }

  @Override
  public void visitTry(JCTry tree) {
    exceptions.enter(tree);
    scan(tree.resources);
    scan(tree.body);
    exceptions.leave(tree);
    for (JCTree resource : tree.resources) {
      if (resource instanceof JCVariableDecl variable) {
        implicitCall("close", variable.type, values.operand(variable.sym), variable);
      } else if (resource instanceof JCExpression expression) {
        implicitCall("close", expression.type, values.operand(expression), expression);
      }
    }
    scan(tree.catchers);
    scan(tree.finalizer);
  }

  @Override
  public void visitThrow(JCThrow tree) {
    scan(tree.expr);
    exceptions.noteThrown(tree.expr.type);
  }

  private MethodSymbol implicitCall(String name, Type type, Operand receiver, JCTree place) {
    MethodSymbol method = type == null ? null : symbols.memberWithoutParameters(type, name);
    if (method != null) {
      Dispatch dispatch = TreeFacts.isOverridable(method) ? Dispatch.VIRTUAL : Dispatch.EXACT;
      addImplicitCall(scope.facts().declare(method), dispatch, receiver, place);
    }
    return method;
  }

  // Lambdas and local classes

  @Override
  public void visitLambda(JCLambda tree) {
    lambda(tree);
  }

  @Override
  public void visitReference(JCMemberReference tree) {
    scan(tree.expr);
    lambda(tree);
  }

  @Override
  public void visitClassDef(JCClassDecl tree) {
    scope.scanNested(tree, Optional.of(body));
  }

  /** Returns the name of the body that a lambda or method reference stands for; reads it once. */
  private MethodSignature lambda(JCExpression tree) {
    MethodSignature known = lambdas.get(tree);
    if (known != null) {
      return known;
    }
    MethodSymbol implemented = implemented(tree.type);
    String descriptor = implemented == null ? "()V" : symbols.signature(implemented).descriptor();
    MethodSignature signature = scope.nextLambda(body, descriptor);
    lambdas.put(tree, signature);
    scope.facts().declareLambda(signature, implemented, tree.type);
    BodyScanner inside = new BodyScanner(scope, signature, lambdas, references);
    MethodFacts.Form form = MethodFacts.Form.LAMBDA;
    if (tree instanceof JCLambda lambda) {
      for (int i = 0; i < lambda.params.size(); i++) {
        scope.variables().parameter(lambda.params.get(i).sym, signature, i);
      }
      lambda.body.accept(inside);
      if (lambda.body instanceof JCExpression result && !descriptor.endsWith(")V")) {
        inside.noteReturned(result);
      }
    } else if (tree instanceof JCMemberReference reference
        && reference.sym instanceof MethodSymbol method
        // The compiler makes a lambda of what creates an array.
        && !isOfArray(method)) {
      form = MethodFacts.Form.REFERENCE;
      inside.addReferenced(method, reference, implemented);
    }
    MethodFacts facts =
        new MethodFacts(
            signature,
            form,
            Optional.of(body),
            inside.calls,
            Flow.ANY,
            inside.returned(),
            Answer.NOTHING,
            scope.positionOf(tree));
    if (tree instanceof JCLambda lambda) {
      scope.facts().add(facts, inside.exceptions(), scope.treeOf(lambda));
    } else {
      scope.facts().add(facts);
    }
    return signature;
  }

  private void addReferenced(MethodSymbol method, JCMemberReference tree, MethodSymbol lambda) {
    int parameters = lambda == null ? 0 : lambda.type.getParameterTypes().size();
    boolean hasReceiver = !method.isStatic() && !method.isConstructor();
    boolean isUnbound = hasReceiver && TreeInfo.symbol(tree.expr) instanceof Symbol.TypeSymbol;
    List<Operand> arguments = new ArrayList<>();
    for (int i = isUnbound ? 1 : 0; i < parameters; i++) {
      arguments.add(values.parameter(body, i, ""));
    }
    Dispatch dispatch =
        isSuper(tree.expr) || !TreeFacts.isOverridable(method) ? Dispatch.EXACT : Dispatch.VIRTUAL;
    Operand receiver = Operand.UNKNOWN;
    if (isUnbound) {
      receiver = values.parameter(body, 0, symbols.typeName(tree.expr.type));
    } else if (hasReceiver) {
      receiver = values.operand(tree.expr);
    } else {
      initialize(method.owner, tree);
      receiver = method.isConstructor() ? values.createdBy(method) : receiver;
    }
    MethodSignature callee = scope.facts().declare(method);
    addCall(callee, dispatch, receiver, arguments, tree);
    if (lambda != null && !body.descriptor().endsWith(")V") && !method.isConstructor()) {
      Value result = new Value.Result(callee, Optional.of(references.get(tree)));
      String type = symbols.typeName(method.getReturnType());
      returned.add(new Operand(result, type, Operand.NO_VARIABLE));
    }
  }

  private MethodSymbol implemented(Type functional) {
    try {
      return functional != null
              && symbols.types().findDescriptorSymbol(functional.tsym)
                  instanceof MethodSymbol method
          ? method
          : null;
    } catch (Types.FunctionDescriptorLookupError notFunctional) {
      return null;
    }
  }

  @Override
  public void visitReturn(JCReturn tree) {
    scan(tree.expr);
    noteReturned(tree.expr);
  }

  private void noteReturned(JCExpression result) {
    if (result != null
        && result.type != null
        && (!result.type.isPrimitiveOrVoid() || result.type.hasTag(TypeTag.BOOLEAN))) {
      returned.add(values.operand(result));
    }
  }

  // Variables

  @Override
  public void visitVarDef(JCVariableDecl tree) {
    scan(tree.init);
    if (tree.init != null && tree.sym != null) {
      scope.variables().local(tree.sym, values.value(tree.init), tree.init);
    }
  }

  @Override
  public void visitTypeTest(JCInstanceOf tree) {
    scan(tree.expr);
    scanMatching(tree.expr, List.of(tree.pattern));
  }

  @Override
  public void visitSwitch(JCSwitch tree) {
    scan(tree.selector);
    scanMatching(tree.selector, tree.cases);
  }

  @Override
  public void visitSwitchExpression(JCSwitchExpression tree) {
    scan(tree.selector);
    scanMatching(tree.selector, tree.cases);
  }

  private void scanMatching(JCExpression subject, List<? extends JCTree> patterns) {
    Value before = matched;
    matched = values.value(subject);
    patterns.forEach(this::scan);
    matched = before;
  }

  @Override
  public void scan(JCTree tree) {
    // What stands inside another pattern is matched with a part.
    if (tree instanceof JCPattern && !(tree instanceof JCBindingPattern)) {
      Value before = matched;
      matched = Value.UNKNOWN;
      super.scan(tree);
      matched = before;
    } else {
      super.scan(tree);
    }
  }

  @Override
  public void visitBindingPattern(JCBindingPattern tree) {
    if (tree.var.sym != null) {
      scope.variables().bound(tree.var.sym, matched);
    }
    super.visitBindingPattern(tree);
  }

  @Override
  public void visitAssign(JCAssign tree) {
    scan(tree.lhs);
    scan(tree.rhs);
    if (TreeInfo.symbol(tree.lhs) instanceof VarSymbol variable
        && variable.owner instanceof ClassSymbol
        && !variable.type.isPrimitive()) {
      scope.noteAssignment(variable, values.operand(tree.rhs));
    }
  }

  // Conditions: what is known to hold where a call stands

  @Override
  public void visitBlock(JCBlock tree) {
    List<Guard> before = guards;
    boolean wasOnce = isOnce;
    for (JCStatement statement : tree.stats) {
      scan(statement);
      if (statement instanceof JCIf test) {
        guards = afterIf(test);
        isOnce |= Conditions.endsAbruptly(test.thenpart) && setsWhatIsTested(test.cond, tree);
      } else if (statement instanceof JCAssert assertion) {
        guards = with(guards, when(assertion.cond, true));
      } else if (statement instanceof JCWhileLoop loop && !Conditions.breaks(loop.body)) {
        guards = with(guards, when(loop.cond, false));
      } else {
        for (Guard guard : Conditions.after(statement, scope)) {
          if (!guards.contains(guard)) {
            guards = with(guards, List.of(guard));
          }
        }
      }
    }
    guards = before;
    isOnce = wasOnce;
  }

  /** What is done behind a field that it sets is done once. */
  private static boolean setsWhatIsTested(JCExpression condition, JCTree guarded) {
    Symbol field = Conditions.testedField(condition);
    return field != null && Conditions.assigns(guarded, field);
  }

  private List<Guard> afterIf(JCIf test) {
    List<Guard> after = guards;
    if (Conditions.endsAbruptly(test.thenpart)) {
      after = with(after, when(test.cond, false));
    }
    if (test.elsepart != null && Conditions.endsAbruptly(test.elsepart)) {
      after = with(after, when(test.cond, true));
    }
    return after;
  }

  @Override
  public void visitIf(JCIf tree) {
    scan(tree.cond);
    boolean wasOnce = isOnce;
    isOnce |= setsWhatIsTested(tree.cond, tree.thenpart);
    scanUnder(when(tree.cond, true), tree.thenpart);
    isOnce = wasOnce;
    scanUnder(when(tree.cond, false), tree.elsepart);
  }

  @Override
  public void visitConditional(JCConditional tree) {
    scan(tree.cond);
    scanUnder(when(tree.cond, true), tree.truepart);
    scanUnder(when(tree.cond, false), tree.falsepart);
  }

  @Override
  public void visitBinary(JCBinary tree) {
    scan(tree.lhs);
    switch (tree.getKind()) {
      case CONDITIONAL_AND -> scanUnder(when(tree.lhs, true), tree.rhs);
      case CONDITIONAL_OR -> scanUnder(when(tree.lhs, false), tree.rhs);
      default -> scan(tree.rhs);
    }
  }

  @Override
  public void visitWhileLoop(JCWhileLoop tree) {
    scan(tree.cond);
    scanUnder(when(tree.cond, true), tree.body);
  }

  @Override
  public void visitForLoop(JCForLoop tree) {
    scan(tree.init);
    scan(tree.cond);
    List<Guard> inside = tree.cond == null ? List.of() : when(tree.cond, true);
    scanUnder(inside, tree.body);
    for (JCStatement step : tree.step) {
      scanUnder(inside, step);
    }
  }

  @Override
  public void visitCase(JCCase tree) {
    List<Guard> before = guards;
    super.visitCase(tree);
    guards = before;
  }

  private void scanUnder(List<Guard> more, JCTree tree) {
    if (tree == null) {
      return;
    }
    List<Guard> before = guards;
    guards = with(guards, more);
    scan(tree);
    guards = before;
  }

  private static List<Guard> with(List<Guard> some, List<Guard> more) {
    if (more.isEmpty()) {
      return some;
    }
    List<Guard> all = new ArrayList<>(some);
    all.addAll(more);
    return List.copyOf(all);
  }

  private List<Guard> when(JCExpression condition, boolean outcome) {
    return Conditions.when(condition, outcome, scope);
  }
}
