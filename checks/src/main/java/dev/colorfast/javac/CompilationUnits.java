package dev.colorfast.javac;

import com.sun.tools.javac.comp.CompileStates;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Which source files javac has attributed so far. */
public final class CompilationUnits {
  private CompilationUnits() {}

  /**
   * Returns every compilation unit that is attributed, in the order of the file names. Under the
   * compile policy {@code simple}, which Error Prone asks for, these are all of them by the time
   * that the first check runs.
   */
  public static List<JCCompilationUnit> attributed(Context context) {
    Set<JCCompilationUnit> units = Collections.newSetFromMap(new IdentityHashMap<>());
    CompileStates.instance(context).keySet().forEach(env -> units.add(env.toplevel));
    return units.stream()
        .filter(unit -> unit.sourcefile != null)
        .sorted(Comparator.comparing(unit -> Symbols.fileName(unit.sourcefile)))
        .toList();
  }

  /** Returns the name by which positions in a compilation unit refer to its file. */
  public static String fileName(com.sun.source.tree.CompilationUnitTree unit) {
    return Symbols.fileName(unit.getSourceFile());
  }
}
