package dev.colorfast.javac;

import com.sun.tools.javac.util.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileManager.Location;
import javax.tools.JavaFileObject;
import javax.tools.StandardLocation;

/** The model files that libraries carry in their own jars. */
public final class ModelsInJars {
  private ModelsInJars() {}

  /**
   * Returns the Java files in a folder of the jars on the class path and module path, in the order
   * of the path. Where the compiler cannot list a path there are none.
   *
   * @param folder such as {@code META-INF/colorfast/}
   */
  public static List<JavaFileObject> in(Context context, String folder) {
    JavaFileManager files = context.get(JavaFileManager.class);
    String asPackage = folder.substring(0, folder.length() - 1).replace('/', '.');
    List<JavaFileObject> found = new ArrayList<>();
    try {
      list(files, StandardLocation.CLASS_PATH, asPackage, found);
      for (Set<Location> modules : files.listLocationsForModules(StandardLocation.MODULE_PATH)) {
        for (Location module : modules) {
          list(files, module, asPackage, found);
        }
      }
    } catch (IOException | UnsupportedOperationException unlistable) {
      return found;
    }
    return found;
  }

  private static void list(
      JavaFileManager files, Location location, String folder, List<JavaFileObject> found)
      throws IOException {
    files.list(location, folder, Set.of(JavaFileObject.Kind.SOURCE), false).forEach(found::add);
  }
}
