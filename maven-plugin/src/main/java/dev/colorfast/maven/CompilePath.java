package dev.colorfast.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.codehaus.plexus.languages.java.jpms.LocationManager;
import org.codehaus.plexus.languages.java.jpms.ResolvePathsRequest;
import org.codehaus.plexus.languages.java.jpms.ResolvePathsResult;

/** What the sources are compiled against: the class path, and the module path of a named module. */
record CompilePath(List<Path> classes, List<Path> modules) {

  static CompilePath ofClasses(List<Path> classes) {
    return new CompilePath(List.copyOf(classes), List.of());
  }

  /**
   * Divides the dependencies of a named module: what its descriptor requires, however indirectly,
   * is on the module path.
   *
   * @param jdk the home of the JDK that compiles
   */
  static CompilePath ofModule(List<Path> dependencies, Path descriptor, Path jdk)
      throws IOException {
    ResolvePathsResult<Path> divided =
        new LocationManager()
            .resolvePaths(
                ResolvePathsRequest.ofPaths(dependencies)
                    .setIncludeStatic(true)
                    .setJdkHome(jdk)
                    .setMainModuleDescriptor(descriptor));
    Collection<Path> modules = divided.getModulepathElements().keySet();
    return new CompilePath(
        new ArrayList<>(divided.getClasspathElements()), new ArrayList<>(modules));
  }
}
