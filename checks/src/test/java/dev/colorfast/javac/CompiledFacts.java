package dev.colorfast.javac;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.facts.Facts;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** The facts of one source file in memory. */
final class CompiledFacts {
  private CompiledFacts() {}

  static Facts of(String... lines) throws IOException {
    String source = String.join("\n", lines);
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///Example.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    BasicJavacTask task =
        (BasicJavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    new StringWriter(), null, null, List.of("-proc:none"), null, List.of(file));
    List<JCCompilationUnit> units = new ArrayList<>();
    for (CompilationUnitTree unit : task.parse()) {
      units.add((JCCompilationUnit) unit);
    }
    task.analyze();
    return TreeFacts.of(task.getContext(), units, EntryPoints.NONE);
  }
}
