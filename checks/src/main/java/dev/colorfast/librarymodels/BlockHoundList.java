package dev.colorfast.librarymodels;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithCondition;
import com.github.javaparser.ast.stmt.CatchClause;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import com.github.javaparser.ast.stmt.ThrowStmt;
import dev.colorfast.model.Contracts;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.TypeContract;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The methods in which a list for BlockHound accepts blocking, read from the calls that tell
 * BlockHound of them. BlockHound's other settings say nothing of methods, and are passed over.
 */
final class BlockHoundList implements Contracts {
  static final BlockHoundList EMPTY = new BlockHoundList(Map.of());

  private static final String INTEGRATION = "BlockHoundIntegration";
  private static final String ALLOW = "allowBlockingCallsInside";
  private static final String DISALLOW = "disallowBlockingCallsInside";
  private static final String MARK = "markAsBlocking";

  private final Map<Name, Boolean> accepted;

  /** What BlockHound knows methods by. */
  private record Name(String className, String method) {}

  private BlockHoundList(Map<Name, Boolean> accepted) {
    this.accepted = Map.copyOf(accepted);
  }

  /** Returns whether a file is such a list, rather than a model. */
  static boolean isIn(CompilationUnit unit) {
    return unit.findFirst(
                ClassOrInterfaceDeclaration.class,
                type ->
                    type.getImplementedTypes().stream()
                        .anyMatch(each -> each.getNameAsString().equals(INTEGRATION)))
            .isPresent()
        || unit.findFirst(MethodCallExpr.class, BlockHoundList::speaksOfMethod).isPresent();
  }

  private static boolean speaksOfMethod(MethodCallExpr call) {
    return Set.of(ALLOW, DISALLOW, MARK).contains(call.getNameAsString());
  }

  /** Reads a list. What decides about it and is not understood is a problem. */
  static BlockHoundList read(CompilationUnit unit, Problems problems) {
    StringConstants constants = new StringConstants(unit);
    Map<Name, Boolean> accepted = new HashMap<>();
    // In a chain the last call is the outermost one; of two that speak of a method the last counts.
    List<MethodCallExpr> calls =
        unit.findAll(MethodCallExpr.class, BlockHoundList::speaksOfMethod).stream()
            .sorted(Comparator.comparing(call -> call.getName().getBegin().orElseThrow()))
            .toList();
    for (MethodCallExpr call : calls) {
      if (isUnderstood(call, problems)) {
        Optional<String> className = constants.value(call.getArgument(0), problems);
        Optional<String> method = constants.value(call.getArgument(1), problems);
        if (className.isPresent() && method.isPresent()) {
          accepted.put(
              new Name(className.get().replace('/', '.'), method.get()),
              call.getNameAsString().equals(ALLOW));
        }
      }
    }
    return new BlockHoundList(accepted);
  }

  private static boolean isUnderstood(MethodCallExpr call, Problems problems) {
    String name = call.getNameAsString();
    if (name.equals(MARK)) {
      problems.add(
          call.getName(),
          "'" + MARK + "' is not read; say @Blocking of the method in a model file of its own");
      return false;
    }
    if (call.getArguments().size() != 2) {
      problems.add(call.getName(), "'" + name + "' takes the names of a class and of a method");
      return false;
    }
    if (isConditional(call)) {
      problems.add(
          call.getName(),
          "this call of '"
              + name
              + "' depends on a condition or stands in a loop; only calls that are always made,"
              + " once, are read");
      return false;
    }
    return true;
  }

  private static boolean isConditional(MethodCallExpr call) {
    Node around = call;
    while (around.getParentNode().isPresent() && !(around instanceof MethodDeclaration)) {
      around = around.getParentNode().get();
      if (decides(around)) {
        return true;
      }
    }
    return around.findFirst(Statement.class, exit -> isEarlyExit(exit, call)).isPresent();
  }

  private static boolean decides(Node node) {
    return node instanceof NodeWithCondition
        || node instanceof ConditionalExpr
        || node instanceof ForStmt
        || node instanceof ForEachStmt
        || node instanceof SwitchEntry
        || node instanceof CatchClause;
  }

  private static boolean isEarlyExit(Statement exit, MethodCallExpr call) {
    return (exit instanceof ReturnStmt || exit instanceof ThrowStmt)
        && exit.findAncestor(IfStmt.class).isPresent()
        && exit.getBegin().orElseThrow().isBefore(call.getName().getBegin().orElseThrow());
  }

  @Override
  public Optional<Boolean> acceptsBlockingInside(MethodSignature method) {
    return Optional.ofNullable(accepted.get(new Name(method.owner(), method.name())));
  }

  @Override
  public Optional<MethodContract> ofMethod(MethodSignature method) {
    return Optional.empty();
  }

  @Override
  public Optional<MethodContract> ofEveryMethod(String className) {
    return Optional.empty();
  }

  @Override
  public Optional<TypeContract> ofType(String className) {
    return Optional.empty();
  }
}
