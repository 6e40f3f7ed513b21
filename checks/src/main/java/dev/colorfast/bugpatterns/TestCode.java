package dev.colorfast.bugpatterns;

import com.google.errorprone.VisitorState;
import com.google.errorprone.matchers.UnusedReturnValueMatcher;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.List;

/** Knows the tests among the sources. */
final class TestCode {
  private static final List<String> FRAMEWORKS =
      List.of("org.junit", "junit.framework", "org.testng");

  private TestCode() {}

  /** Returns whether the source file that is looked at holds tests, or belongs to some. */
  static boolean isIn(VisitorState state) {
    return state.errorProneOptions().isTestOnlyTarget()
        || state.getPath().getCompilationUnit().getImports().stream().anyMatch(TestCode::isOfTest);
  }

  /**
   * Returns whether a call says what is expected of a mock, or is expected to throw: what it
   * returns is of no concern.
   */
  static boolean isExpectation(TreePath path, VisitorState state) {
    VisitorState at = state.withPath(path);
    return UnusedReturnValueMatcher.mockitoInvocation(path.getLeaf(), at)
        || UnusedReturnValueMatcher.expectedExceptionTest(at);
  }

  private static boolean isOfTest(ImportTree tree) {
    Tree named = tree.getQualifiedIdentifier();
    Symbol symbol = TreeInfo.symbol((JCTree) named);
    String name = symbol == null ? named.toString() : symbol.packge().fullname.toString();
    return FRAMEWORKS.stream().anyMatch(each -> name.equals(each) || name.startsWith(each + '.'));
  }
}
