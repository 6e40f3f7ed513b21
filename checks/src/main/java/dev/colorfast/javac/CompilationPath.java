package dev.colorfast.javac;

import com.sun.tools.javac.code.ClassFinder;
import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import java.lang.reflect.Field;
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
 * @param release the release that it compiles for: of multi-release jars javac sees the classes for
 *     it, and not those for the JDK that javac runs on
 */
public record CompilationPath(List<Path> output, List<Path> libraries, Runtime.Version release) {
  public CompilationPath {
    output = List.copyOf(output);
    libraries = List.copyOf(libraries);
  }

  /** Returns the path of a compilation; an empty one where its files are not on a file system. */
  public static CompilationPath of(Context context) {
    if (context.get(JavaFileManager.class) instanceof StandardJavaFileManager files) {
      return of(files, context);
    }
    // Annotation processors, Lombok for one, put another one before it, which hides the paths.
    if (managerOfClassFinder(context) instanceof StandardJavaFileManager files) {
      return of(files, context);
    }
    return new CompilationPath(List.of(), List.of(), release(context));
  }

  /**
   * Returns where javac itself looks for classes, which was settled before any processor ran; null
   * if that is not known. The package is open to us, as Error Prone needs it to be.
   */
  private static Object managerOfClassFinder(Context context) {
    try {
      Field field = ClassFinder.class.getDeclaredField("fileManager");
      field.setAccessible(true);
      return field.get(ClassFinder.instance(context));
    } catch (ReflectiveOperationException | RuntimeException closed) {
      return null;
    }
  }

  private static CompilationPath of(StandardJavaFileManager files, Context context) {
    List<Path> output = paths(files, StandardLocation.CLASS_OUTPUT);
    Set<Path> libraries = new LinkedHashSet<>();
    libraries.addAll(paths(files, StandardLocation.CLASS_PATH));
    libraries.addAll(paths(files, StandardLocation.MODULE_PATH));
    output.forEach(libraries::remove);
    return new CompilationPath(output, List.copyOf(libraries), release(context));
  }

  /** Returns what {@code --release} or {@code --target} says; javac's own release without. */
  private static Runtime.Version release(Context context) {
    String target = Options.instance(context).get("--target");
    if (target == null) {
      return Runtime.version();
    }
    try {
      return Runtime.Version.parse(target.startsWith("1.") ? target.substring(2) : target);
    } catch (IllegalArgumentException unknown) {
      // javac says so itself.
      return Runtime.version();
    }
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
