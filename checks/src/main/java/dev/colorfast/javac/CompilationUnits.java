package dev.colorfast.javac;

import com.sun.tools.javac.comp.AttrContext;
import com.sun.tools.javac.comp.CompileStates;
import com.sun.tools.javac.comp.Env;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.util.Context;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which source files javac has attributed so far. */
public final class CompilationUnits {
  private CompilationUnits() {}

  /**
   * Returns every compilation unit that is attributed, in the order of the file names. Under the
   * compile policy {@code simple}, which Error Prone asks for, these are all of them by the time
   * that the first check runs.
   */
  public static List<JCCompilationUnit> attributed(Context context) {
    Set<JCCompilationUnit> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    SortedMap<String, JCCompilationUnit> units = new TreeMap<>();
    for (Env<AttrContext> env : CompileStates.instance(context).keySet()) {
      if (env.toplevel.sourcefile != null && seen.add(env.toplevel)) {
        units.put(Symbols.fileName(env.toplevel.sourcefile), env.toplevel);
      }
    }
    return List.copyOf(units.values());
  }

  /** Returns the name by which positions in a compilation unit refer to its file. */
  public static String fileName(com.sun.source.tree.CompilationUnitTree unit) {
    return Symbols.fileName(unit.getSourceFile());
  }
}
