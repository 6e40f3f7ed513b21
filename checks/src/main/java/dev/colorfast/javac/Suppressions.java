package dev.colorfast.javac;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code @SuppressWarnings} says around some places of the source. */
public final class Suppressions extends TreeScanner<Void, Void> {
  private final Map<Integer, Set<String>> inFile = new HashMap<>();
  private final Deque<List<String>> around = new ArrayDeque<>();

  private Suppressions() {}

  /**
   * Returns the names that are given around each place.
   *
   * @param places only files that have one are read
   */
  public static Map<SourcePosition, Set<String>> around(
      Collection<SourcePosition> places, Collection<JCCompilationUnit> units) {
    Map<String, Set<SourcePosition>> byFile = new HashMap<>();
    places.forEach(
        place -> byFile.computeIfAbsent(place.file(), unused -> new HashSet<>()).add(place));
    Map<SourcePosition, Set<String>> found = new HashMap<>();
    for (JCCompilationUnit unit : units) {
      Set<SourcePosition> wanted = byFile.getOrDefault(CompilationUnits.fileName(unit), Set.of());
      if (!wanted.isEmpty()) {
        Suppressions suppressions = new Suppressions();
        wanted.forEach(place -> suppressions.inFile.put(place.offset(), new HashSet<>()));
        suppressions.scan(unit, null);
        wanted.forEach(place -> found.put(place, suppressions.inFile.get(place.offset())));
      }
    }
    return found;
  }

  @Override
  public Void scan(Tree tree, Void unused) {
    if (tree == null) {
      return null;
    }
    boolean isDeclaration =
        tree instanceof ClassTree || tree instanceof MethodTree || tree instanceof VariableTree;
    if (!isDeclaration) {
      note(tree);
      return super.scan(tree, null);
    }
    around.push(suppressed(symbol(tree)));
    note(tree);
    super.scan(tree, null);
    around.pop();
    return null;
  }

  private void note(Tree tree) {
    Set<String> names = inFile.get(((JCTree) tree).pos().getPreferredPosition());
    if (names != null) {
      around.forEach(names::addAll);
    }
  }

  private static Symbol symbol(Tree declaration) {
    if (declaration instanceof JCClassDecl type) {
      return type.sym;
    }
    return declaration instanceof JCMethodDecl method
        ? method.sym
        : ((JCVariableDecl) declaration).sym;
  }

  private static List<String> suppressed(Symbol symbol) {
    SuppressWarnings stated = symbol == null ? null : symbol.getAnnotation(SuppressWarnings.class);
    return stated == null ? List.of() : List.of(stated.value());
  }
}
