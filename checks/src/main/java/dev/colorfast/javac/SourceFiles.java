package dev.colorfast.javac;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCFieldAccess;
import com.sun.tools.javac.tree.JCTree.JCIdent;
import com.sun.tools.javac.tree.TreeScanner;
import java.util.Collection;

/** Which classes some source files declare and name. */
public final class SourceFiles {
  private final Collection<JCCompilationUnit> units;

  /** Takes files with resolved names. */
  public SourceFiles(Collection<JCCompilationUnit> units) {
    this.units = units;
  }

  /** Returns whether any of the files names the class of that binary name. */
  public boolean name(String className) {
    Search search = new Search(className);
    units.forEach(search::scan);
    return search.isFound;
  }

  /** Returns whether any of the files declares the class of that name, outside all others. */
  public boolean declare(String className) {
    for (JCCompilationUnit unit : units) {
      for (JCTree definition : unit.defs) {
        if (definition instanceof JCClassDecl type
            && type.sym != null
            && type.sym.flatName().contentEquals(className)) {
          return true;
        }
      }
    }
    return false;
  }

  private static final class Search extends TreeScanner {
    private final String className;
    private boolean isFound;

    private Search(String className) {
      this.className = className;
    }

    @Override
    public void scan(JCTree tree) {
      if (tree != null && !isFound) {
        tree.accept(this);
      }
    }

    @Override
    public void visitIdent(JCIdent name) {
      note(name.sym);
    }

    @Override
    public void visitSelect(JCFieldAccess name) {
      note(name.sym);
      super.visitSelect(name);
    }

    private void note(Symbol symbol) {
      isFound |= symbol instanceof ClassSymbol type && type.flatName().contentEquals(className);
    }
  }
}
