package dev.colorfast.javac.paths;

import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Type;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.processing.JavacProcessingEnvironment;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCCatch;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCTry;
import com.sun.tools.javac.tree.JCTree.JCTypeUnion;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.Boxing;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.type.TypeMirror;
import org.checkerframework.errorprone.dataflow.cfg.ControlFlowGraph;
import org.checkerframework.errorprone.dataflow.cfg.UnderlyingAST;
import org.checkerframework.errorprone.dataflow.cfg.UnderlyingAST.CFGLambda;
import org.checkerframework.errorprone.dataflow.cfg.UnderlyingAST.CFGMethod;
import org.checkerframework.errorprone.dataflow.cfg.block.Block;
import org.checkerframework.errorprone.dataflow.cfg.block.ConditionalBlock;
import org.checkerframework.errorprone.dataflow.cfg.block.ExceptionBlock;
import org.checkerframework.errorprone.dataflow.cfg.block.SingleSuccessorBlock;
import org.checkerframework.errorprone.dataflow.cfg.builder.CFGBuilder;
import org.checkerframework.errorprone.dataflow.cfg.node.AssignmentNode;
import org.checkerframework.errorprone.dataflow.cfg.node.BinaryOperationNode;
import org.checkerframework.errorprone.dataflow.cfg.node.BooleanLiteralNode;
import org.checkerframework.errorprone.dataflow.cfg.node.CaseNode;
import org.checkerframework.errorprone.dataflow.cfg.node.ConditionalNotNode;
import org.checkerframework.errorprone.dataflow.cfg.node.EqualToNode;
import org.checkerframework.errorprone.dataflow.cfg.node.ExplicitThisNode;
import org.checkerframework.errorprone.dataflow.cfg.node.FieldAccessNode;
import org.checkerframework.errorprone.dataflow.cfg.node.ImplicitThisNode;
import org.checkerframework.errorprone.dataflow.cfg.node.InstanceOfNode;
import org.checkerframework.errorprone.dataflow.cfg.node.LambdaResultExpressionNode;
import org.checkerframework.errorprone.dataflow.cfg.node.LocalVariableNode;
import org.checkerframework.errorprone.dataflow.cfg.node.MarkerNode;
import org.checkerframework.errorprone.dataflow.cfg.node.MethodInvocationNode;
import org.checkerframework.errorprone.dataflow.cfg.node.NarrowingConversionNode;
import org.checkerframework.errorprone.dataflow.cfg.node.Node;
import org.checkerframework.errorprone.dataflow.cfg.node.NotEqualNode;
import org.checkerframework.errorprone.dataflow.cfg.node.NullLiteralNode;
import org.checkerframework.errorprone.dataflow.cfg.node.ObjectCreationNode;
import org.checkerframework.errorprone.dataflow.cfg.node.ReturnNode;
import org.checkerframework.errorprone.dataflow.cfg.node.StringConcatenateNode;
import org.checkerframework.errorprone.dataflow.cfg.node.SuperNode;
import org.checkerframework.errorprone.dataflow.cfg.node.SynchronizedNode;
import org.checkerframework.errorprone.dataflow.cfg.node.TernaryExpressionNode;
import org.checkerframework.errorprone.dataflow.cfg.node.ThrowNode;
import org.checkerframework.errorprone.dataflow.cfg.node.TypeCastNode;
import org.checkerframework.errorprone.dataflow.cfg.node.ValueLiteralNode;
import org.checkerframework.errorprone.dataflow.cfg.node.VariableDeclarationNode;
import org.checkerframework.errorprone.dataflow.cfg.node.WideningConversionNode;

/**
 * Reads the ways through one body from its control-flow graph.
 *
 * <p>Where an exception leads is kept for calls and throwing statements; that any field access may
 * meet null, or any cast fail, says nothing about the program.
 */
public final class PathReader {
  private static final int NO_CALL = -1;

  /** A class literal is like a static field of its class. */
  private static final String CLASS = "class";

  /** And an object around the one at hand like a field. */
  private static final String THIS = "this";

  private final Types types;
  private final JCCompilationUnit unit;
  private final String file;
  private final MethodFacts facts;
  private final Map<Integer, Integer> callsByOffset = new HashMap<>();
  private final Map<Object, AccessPath> locals = new IdentityHashMap<>();
  private final Set<Object> resources = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<Tree, JCCatch> clauses = new IdentityHashMap<>();
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<Block, Integer> starts = new IdentityHashMap<>();

  /** A point whose successors are not complete yet. */
  private record Draft(Event event, List<Integer> next, List<Raise> raises) {
    Draft(Event event) {
      this(event, new ArrayList<>(2), new ArrayList<>(2));
    }
  }

  private PathReader(Types types, JCCompilationUnit unit, String file, MethodFacts facts) {
    this.types = types;
    this.unit = unit;
    this.file = file;
    this.facts = facts;
    for (int i = 0; i < facts.calls().size(); i++) {
      CallSite call = facts.calls().get(i);
      if (!call.isImplicit() && call.dispatch() != Dispatch.CLASS_INITIALIZATION) {
        callsByOffset.putIfAbsent(call.position().offset(), i);
      }
    }
  }

  /**
   * Where the tree of a body stands.
   *
   * @param unit the source file
   * @param classes the classes around it, outermost first
   * @param method the method or, for a lambda, the one around it; null inside an initializer
   * @param lambda the lambda, if it is one, otherwise null
   */
  public record BodyTree(
      JCCompilationUnit unit,
      List<JCClassDecl> classes,
      MethodTree method,
      LambdaExpressionTree lambda) {}

  /**
   * Returns the ways through a body.
   *
   * @param facts the body's facts, whose calls the ways speak of
   */
  public static Paths read(Context context, BodyTree tree, MethodFacts facts) {
    String file = facts.position().file();
    PathReader reader = new PathReader(Types.instance(context), tree.unit(), file, facts);
    JCClassDecl inner = tree.classes().get(tree.classes().size() - 1);
    UnderlyingAST ast =
        tree.lambda() == null
            ? new CFGMethod(tree.method(), inner)
            : new CFGLambda(tree.lambda(), inner, tree.method());
    TreePath path = new TreePath(tree.unit());
    for (JCClassDecl around : tree.classes()) {
      path = new TreePath(path, around);
    }
    if (tree.method() != null) {
      path = new TreePath(path, tree.method());
    }
    if (tree.lambda() != null) {
      path = new TreePath(path, tree.lambda());
    }
    path = new TreePath(path, ast.getCode());
    reader.noteVariables(tree);
    if (tree.lambda() == null) {
      reader.noteMonitor(((JCMethodDecl) tree.method()).sym);
    }
    // Assertions are off where it matters.
    ControlFlowGraph graph =
        CFGBuilder.build(path, ast, false, true, JavacProcessingEnvironment.instance(context));
    return reader.read(graph);
  }

  /** A method that is {@code synchronized} enters a monitor before all else. */
  private void noteMonitor(MethodSymbol method) {
    if ((method.flags() & Flags.SYNCHRONIZED) != 0 && method.owner instanceof ClassSymbol type) {
      String name = type.flatName().toString();
      AccessPath monitor =
          method.isStatic()
              ? new AccessPath(new AccessPath.Root.OfClass(name), List.of(CLASS))
              : new AccessPath(new AccessPath.Root.This(name));
      add(new Event.Entered(monitor, facts.position()));
    }
  }

  private void noteVariables(BodyTree tree) {
    List<? extends VariableTree> parameters =
        tree.lambda() == null ? tree.method().getParameters() : tree.lambda().getParameters();
    for (int i = 0; i < parameters.size(); i++) {
      Symbol symbol = ((JCTree.JCVariableDecl) parameters.get(i)).sym;
      locals.put(symbol, new AccessPath(new AccessPath.Root.Local(locals.size(), i)));
    }
    JCTree code =
        (JCTree) (tree.lambda() == null ? tree.method().getBody() : tree.lambda().getBody());
    new TreeScanner() {
      @Override
      public void visitCatch(JCCatch clause) {
        clauses.put(clause.param, clause);
        super.visitCatch(clause);
      }

      @Override
      public void visitTry(JCTry statement) {
        for (JCTree resource : statement.resources) {
          if (resource instanceof JCTree.JCVariableDecl variable) {
            resources.add(variable.sym);
          }
        }
        super.visitTry(statement);
      }
    }.scan(code);
  }

  private Paths read(ControlFlowGraph graph) {
    Block entry = graph.getEntryBlock();
    starts.put(graph.getRegularExitBlock(), Paths.END);
    starts.put(graph.getExceptionalExitBlock(), Paths.THROWN);
    Deque<Block> open = new ArrayDeque<>();
    Map<Block, Integer> ends = new IdentityHashMap<>();
    boolean isAnyBefore = !drafts.isEmpty();
    Set<Block> seen = new LinkedHashSet<>();
    open.add(entry);
    seen.add(entry);
    while (!open.isEmpty()) {
      Block block = open.poll();
      addPoints(block, ends);
      for (Block next : block.getSuccessors()) {
        if (!starts.containsKey(next) && seen.add(next)) {
          open.add(next);
        }
      }
    }
    if (isAnyBefore) {
      drafts.get(0).next.add(starts.get(entry));
    }
    for (Block block : seen) {
      link(block, drafts.get(ends.get(block)));
    }
    List<Point> points = new ArrayList<>(drafts.size());
    for (Draft draft : drafts) {
      points.add(new Point(draft.event, draft.next, draft.raises));
    }
    return new Paths(points);
  }

  /** Every block has at least one point, so that there is something to lead to. */
  private void addPoints(Block block, Map<Block, Integer> ends) {
    int first = drafts.size();
    starts.put(block, first);
    if (block instanceof ConditionalBlock) {
      Node tested = conditionBefore(block);
      add(isConstant(tested) ? Event.NOTHING : condition(tested));
    } else {
      for (Node node : block.getNodes()) {
        addEvents(node);
      }
      if (drafts.size() == first) {
        add(Event.NOTHING);
      }
    }
    for (int i = first; i < drafts.size() - 1; i++) {
      drafts.get(i).next.add(i + 1);
    }
    ends.put(block, drafts.size() - 1);
  }

  private void add(Event event) {
    drafts.add(new Draft(event));
  }

  private void link(Block block, Draft last) {
    if (block instanceof ConditionalBlock branch) {
      Node tested = conditionBefore(block);
      if (isConstant(tested)) {
        boolean isTrue = constant(tested).equals(1);
        last.next.add(starts.get(isTrue ? branch.getThenSuccessor() : branch.getElseSuccessor()));
        return;
      }
      boolean isNegated = isNegated(tested);
      int whenTrue = starts.get(branch.getThenSuccessor());
      int whenFalse = starts.get(branch.getElseSuccessor());
      last.next.add(isNegated ? whenFalse : whenTrue);
      last.next.add(isNegated ? whenTrue : whenFalse);
      return;
    }
    if (block instanceof SingleSuccessorBlock single && single.getSuccessor() != null) {
      last.next.add(starts.get(single.getSuccessor()));
    }
    if (block instanceof ExceptionBlock throwing && canThrow(throwing.getNode())) {
      throwing
          .getExceptionalSuccessors()
          .forEach(
              (exception, targets) -> {
                for (Block target : targets) {
                  last.raises.add(new Raise(name(exception), starts.get(target)));
                }
              });
    }
  }

  /** What went through a {@code finally} block is thrown on at its end, which has a mark. */
  private static boolean canThrow(Node node) {
    return node instanceof MethodInvocationNode
        || node instanceof ObjectCreationNode
        || node instanceof ThrowNode
        || node instanceof MarkerNode;
  }

  // Conditions

  /** The condition is what is computed last before it decides. */
  private static Node conditionBefore(Block branch) {
    for (Block before : branch.getPredecessors()) {
      if (branch.getPredecessors().size() == 1 && before.getLastNode() != null) {
        return before.getLastNode();
      }
    }
    return null;
  }

  /** The graph has both ways after {@code do … while (true)}. */
  private static boolean isConstant(Node condition) {
    return constant(condition) != null;
  }

  /** Returns 1 for true and 0 for false, as the compiler does; null for what is no constant. */
  private static Object constant(Node condition) {
    boolean isTyped =
        condition != null && condition.getTree() instanceof JCTree tree && tree.type != null;
    return isTyped ? ((JCTree) condition.getTree()).type.constValue() : null;
  }

  private static boolean isNegated(Node condition) {
    boolean isNegated = false;
    Node at = condition;
    for (Node inner = negated(at); inner != null; inner = negated(at)) {
      isNegated = !isNegated;
      at = inner;
    }
    return at instanceof NotEqualNode ? !isNegated : isNegated;
  }

  /** Returns what a node says the contrary of, with {@code !} or by a comparison; null if none. */
  private static Node negated(Node node) {
    if (node instanceof ConditionalNotNode not) {
      return not.getOperand();
    }
    if (node instanceof EqualToNode equal) {
      return other(equal, false);
    }
    return node instanceof NotEqualNode different ? other(different, true) : null;
  }

  private static Node other(BinaryOperationNode comparison, boolean literal) {
    if (isLiteral(comparison.getRightOperand(), literal)) {
      return comparison.getLeftOperand();
    }
    return isLiteral(comparison.getLeftOperand(), literal) ? comparison.getRightOperand() : null;
  }

  private static boolean isLiteral(Node node, boolean value) {
    return node instanceof BooleanLiteralNode literal && literal.getValue() == value;
  }

  private Event condition(Node condition) {
    Node at = condition;
    for (Node inner = negated(at); inner != null; inner = negated(at)) {
      at = inner;
    }
    if (at instanceof EqualToNode equal) {
      return comparison(equal);
    }
    if (at instanceof NotEqualNode different) {
      return comparison(different);
    }
    return at == null
        ? new Event.Branched(AccessPath.UNKNOWN, false, "", SourcePosition.NONE)
        : new Event.Branched(path(at), false, "", position(at.getTree()));
  }

  private Event comparison(BinaryOperationNode node) {
    Node left = node.getLeftOperand();
    Node right = node.getRightOperand();
    SourcePosition position = position(node.getTree());
    if (right instanceof NullLiteralNode) {
      return new Event.Branched(path(left), true, name(left.getType()), position);
    }
    return left instanceof NullLiteralNode
        ? new Event.Branched(path(right), true, name(right.getType()), position)
        : new Event.Branched(computed("==", List.of(left, right)), false, "", position);
  }

  // Events

  private void addEvents(Node node) {
    if (node instanceof MethodInvocationNode call) {
      int index = indexOf(call.getTree());
      if (index != NO_CALL) {
        add(
            new Event.Called(
                index, path(call.getTarget().getReceiver()), paths(call.getArguments())));
      }
    } else if (node instanceof ObjectCreationNode creation) {
      int index = indexOf(creation.getTree());
      if (index != NO_CALL) {
        AccessPath created = new AccessPath(new AccessPath.Root.Result(index));
        add(new Event.Called(index, created, paths(creation.getArguments())));
      }
    } else if (node instanceof AssignmentNode assignment) {
      addAssignment(assignment);
    } else if (node instanceof ReturnNode returned && returned.getResult() != null) {
      add(new Event.Returned(path(returned.getResult()), position(returned.getTree())));
    } else if (node instanceof LambdaResultExpressionNode result && result.getResult() != null) {
      add(new Event.Returned(path(result.getResult()), position(result.getTree())));
    } else if (node instanceof ThrowNode thrown) {
      add(new Event.Threw(path(thrown.getExpression()), position(thrown.getTree())));
    } else if (node instanceof VariableDeclarationNode variable
        && clauses.containsKey(variable.getTree())) {
      addCaught(clauses.get(variable.getTree()));
    } else if (node instanceof SynchronizedNode monitor) {
      AccessPath held = path(monitor.getExpression());
      add(
          monitor.getIsStartOfBlock()
              ? new Event.Entered(held, position(monitor.getTree()))
              : new Event.Left(held));
    }
  }

  private void addAssignment(AssignmentNode assignment) {
    AccessPath target = path(assignment.getTarget());
    SourcePosition position = position(assignment.getTree());
    add(new Event.Assigned(target, path(assignment.getExpression()), position));
    if (assignment.getTarget() instanceof LocalVariableNode variable
        && resources.contains(variable.getElement())) {
      add(new Event.Managed(target));
    }
  }

  /** The declaration of its parameter is the first thing that a clause does. */
  private void addCaught(JCCatch clause) {
    List<String> names = new ArrayList<>();
    if (clause.param.vartype instanceof JCTypeUnion several) {
      several.alternatives.forEach(each -> names.add(name(each.type)));
    } else {
      names.add(name(clause.param.type));
    }
    add(new Event.Caught(names, local(clause.param.sym), position(clause)));
  }

  private List<AccessPath> paths(List<Node> nodes) {
    List<AccessPath> all = new ArrayList<>(nodes.size());
    nodes.forEach(node -> all.add(path(node)));
    return all;
  }

  private AccessPath path(Node node) {
    if (node instanceof LocalVariableNode variable) {
      return local(variable.getElement());
    }
    if (node instanceof FieldAccessNode field) {
      if (field.getFieldName().equals(THIS)) {
        return new AccessPath(new AccessPath.Root.This(name(field.getType())));
      }
      return field.isStatic()
          ? new AccessPath(new AccessPath.Root.OfClass(owner(field)), List.of(field.getFieldName()))
          : path(field.getReceiver()).field(field.getFieldName());
    }
    if (node instanceof ImplicitThisNode
        || node instanceof ExplicitThisNode
        || node instanceof SuperNode) {
      return new AccessPath(new AccessPath.Root.This(name(node.getType())));
    }
    if (node instanceof MethodInvocationNode call) {
      Node boxed = boxed(call);
      return boxed == null ? result(indexOf(call.getTree())) : path(boxed);
    }
    if (node instanceof ObjectCreationNode creation) {
      return result(indexOf(creation.getTree()));
    }
    if (node instanceof TypeCastNode cast) {
      return path(cast.getOperand());
    }
    if (node instanceof AssignmentNode assignment) {
      return path(assignment.getTarget());
    }
    if (node instanceof TernaryExpressionNode either) {
      return path(either.getTernaryExpressionVar());
    }
    return node instanceof NullLiteralNode ? AccessPath.NULL : computed(node);
  }

  /** Returns the primitive that is boxed, or the box that is opened; null if it is another call. */
  private Node boxed(MethodInvocationNode call) {
    MethodSymbol method = (MethodSymbol) call.getTarget().getMethod();
    String owner = method.owner.flatName().toString();
    String name = method.name.toString();
    if (Boxing.unboxes(owner, name)) {
      return call.getTarget().getReceiver();
    }
    boolean boxes =
        Boxing.boxes(owner, name)
            && method.params().length() == 1
            && method.params().head.type.isPrimitive();
    return boxes ? call.getArguments().get(0) : null;
  }

  private AccessPath computed(Node node) {
    if (node instanceof ValueLiteralNode literal) {
      return computed(String.valueOf(literal.getValue()), List.of());
    }
    if (node instanceof NarrowingConversionNode || node instanceof WideningConversionNode) {
      return path(node.getOperands().iterator().next());
    }
    if (node instanceof InstanceOfNode test) {
      return computed("instanceof " + name(test.getRefType()), List.of(test.getOperand()));
    }
    if (node instanceof CaseNode test) {
      List<Node> operands = new ArrayList<>(test.getCaseOperands());
      operands.add(test.getSwitchOperand().getExpression());
      return computed("case", operands);
    }
    if (negated(node) != null) {
      return computed(ConditionalNotNode.class.getSimpleName(), List.of(negated(node)));
    }
    boolean isOperation =
        node instanceof BinaryOperationNode && !(node instanceof StringConcatenateNode);
    return isOperation
        ? computed(node.getClass().getSimpleName(), List.copyOf(node.getOperands()))
        : AccessPath.UNKNOWN;
  }

  private AccessPath computed(String operation, List<Node> operands) {
    List<AccessPath> paths = paths(operands);
    return paths.stream().allMatch(AccessPath::isKnown)
        ? new AccessPath(new AccessPath.Root.Computed(operation, paths))
        : AccessPath.UNKNOWN;
  }

  private static AccessPath result(int call) {
    return call == NO_CALL ? AccessPath.UNKNOWN : new AccessPath(new AccessPath.Root.Result(call));
  }

  private AccessPath local(Object variable) {
    return locals.computeIfAbsent(
        variable, unused -> new AccessPath(new AccessPath.Root.Local(locals.size(), -1)));
  }

  private String owner(FieldAccessNode field) {
    return field.getElement() instanceof VarSymbol symbol
            && symbol.owner instanceof ClassSymbol type
        ? type.flatName().toString()
        : "";
  }

  private int indexOf(Tree call) {
    return call == null
        ? NO_CALL
        : callsByOffset.getOrDefault(((JCTree) call).pos().getPreferredPosition(), NO_CALL);
  }

  private String name(TypeMirror type) {
    return types.erasure((Type) type).tsym instanceof ClassSymbol symbol
        ? symbol.flatName().toString()
        : "";
  }

  private SourcePosition position(Tree tree) {
    int offset = tree == null ? -1 : ((JCTree) tree).pos().getPreferredPosition();
    return offset < 0
        ? SourcePosition.NONE
        : new SourcePosition(file, offset, (int) unit.getLineMap().getLineNumber(offset));
  }
}
