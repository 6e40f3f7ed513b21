package dev.colorfast.javac;

import com.sun.tools.javac.util.Context;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileManager;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;

/**
 * Where a compilation finds class files.
 *
 * @param output the folders that it writes to, where the rest of its module may be
 * @param libraries the class path, then the module path
 */
public record CompilationPath(List<Path> output, List<Path> libraries) {
  public CompilationPath {
    output = List.copyOf(output);
    libraries = List.copyOf(libraries);
  }

  /** Returns the path of a compilation; an empty one where its files are not on a file system. */
  public static CompilationPath of(Context context) {
    if (!(context.get(JavaFileManager.class) instanceof StandardJavaFileManager files)) {
      return new CompilationPath(List.of(), List.of());
    }
    List<Path> output = paths(files, StandardLocation.CLASS_OUTPUT);
    Set<Path> libraries = new LinkedHashSet<>();
    libraries.addAll(paths(files, StandardLocation.CLASS_PATH));
    libraries.addAll(paths(files, StandardLocation.MODULE_PATH));
    output.forEach(libraries::remove);
    return new CompilationPath(output, List.copyOf(libraries));
  }

  private static List<Path> paths(StandardJavaFileManager files, StandardLocation location) {
    List<Path> found = new ArrayList<>();
    Iterable<? extends Path> paths = files.getLocationAsPaths(location);
    if (paths != null) {
      paths.forEach(path -> found.add(path.toAbsolutePath().normalize()));
    }
    return found;
  }
}
