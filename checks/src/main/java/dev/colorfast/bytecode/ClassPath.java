package dev.colorfast.bytecode;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Where class files are: folders and jars, in the order in which they are searched, and the running
 * JDK behind them. Nothing is opened before it is needed.
 */
public final class ClassPath implements Closeable {
  private static final String EXTENSION = ".class";

  private final JarCache cache;
  private final Runtime.Version release;
  private final List<Container> containers = new ArrayList<>();
  private final Map<String, List<Container>> containersOfPackages = new HashMap<>();
  private final Map<String, Optional<Path>> platformPackages = new HashMap<>();
  private FileSystem platform;

  /** A class file as it was found, or what is known of it. */
  record Found(Optional<byte[]> content, Optional<JarEntry.KnownClass> known, Container in) {}

  /**
   * Searches these places.
   *
   * @param ownFolders where classes of the module that is compiled are, from earlier compilations
   * @param libraries the folders and jars of everything else; what does not exist is passed over,
   *     and of a folder that holds jars, as module paths have them, each jar is searched
   * @param release the release whose classes multi-release jars have to show
   * @param cache where what is read of jars is kept
   * @param problems is told of every jar that cannot be read, once
   */
  public ClassPath(
      Collection<Path> ownFolders,
      Collection<Path> libraries,
      Runtime.Version release,
      JarCache cache,
      Consumer<String> problems) {
    this.cache = cache;
    this.release = release;
    for (Path folder : ownFolders) {
      if (Files.isDirectory(folder)) {
        containers.add(new FolderOfClasses(folder, true));
        for (Path module : modulesIn(folder, problems)) {
          if (Files.isDirectory(module)) {
            containers.add(new FolderOfClasses(module, true));
          }
        }
      }
    }
    Set<Path> seen = new LinkedHashSet<>();
    for (Path library : libraries) {
      add(library, seen, problems);
    }
  }

  private void add(Path library, Set<Path> seen, Consumer<String> problems) {
    if (isJar(library)) {
      if (Files.isRegularFile(library) && seen.add(library)) {
        containers.add(new JarOfClasses(library, release, cache, problems));
      }
    } else if (Files.isDirectory(library) && seen.add(library)) {
      containers.add(new FolderOfClasses(library, false));
      modulesIn(library, problems).forEach(module -> add(module, seen, problems));
    }
  }

  /** Returns the modules that a folder of a module path holds, as jars or as folders. */
  private static List<Path> modulesIn(Path folder, Consumer<String> problems) {
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(path -> isJar(path) || Files.exists(path.resolve("module-info.class")))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      problems.accept(folder + " cannot be listed: " + unreadable.getMessage());
      return List.of();
    }
  }

  private static boolean isJar(Path path) {
    String name = path.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jar") || name.endsWith(".jmod") || name.endsWith(".zip");
  }

  /** Returns the first class file of that binary name, if there is one. */
  Optional<Found> find(String className) {
    String path = className.replace('.', '/') + EXTENSION;
    if (className.startsWith("java.")) {
      return findInPlatform(className, path);
    }
    // Few places have classes of one package.
    for (Container container :
        containersOfPackages.computeIfAbsent(packageOf(className), this::thoseWithPackage)) {
      Optional<Found> found = findIn(container, className, path);
      if (found.isPresent()) {
        return found;
      }
    }
    return findInPlatform(className, path);
  }

  private List<Container> thoseWithPackage(String name) {
    return containers.stream().filter(container -> container.mayHold(name)).toList();
  }

  private static Optional<Found> findIn(Container container, String className, String path) {
    Optional<JarEntry.KnownClass> known = container.known(className);
    return known.isPresent()
        ? Optional.of(new Found(Optional.empty(), known, container))
        : container.read(path).map(content -> found(content, container));
  }

  private static Found found(byte[] content, Container container) {
    return new Found(Optional.of(content), Optional.empty(), container);
  }

  private Optional<Found> findInPlatform(String className, String path) {
    try {
      return module(className).map(Platform::new).flatMap(found -> findIn(found, className, path));
    } catch (IOException | FileSystemNotFoundException | ProviderNotFoundException absent) {
      // As good as absent: of the JDK only models are believed.
      return Optional.empty();
    }
  }

  JarCache cache() {
    return cache;
  }

  /** Returns every place but the JDK, in the order in which they are searched. */
  List<Container> containers() {
    return containers;
  }

  private static String packageOf(String className) {
    return className.substring(0, Math.max(0, className.lastIndexOf('.')));
  }

  private Optional<Path> module(String className) throws IOException {
    String packageName = packageOf(className);
    Optional<Path> known = platformPackages.get(packageName);
    if (known == null) {
      known = findModule(packageName);
      platformPackages.put(packageName, known);
    }
    return known;
  }

  private Optional<Path> findModule(String packageName) throws IOException {
    if (platform == null) {
      platform = FileSystems.getFileSystem(URI.create("jrt:/"));
    }
    // What this JVM runs with is at hand; of the other modules the image has to be asked.
    for (Module module : ModuleLayer.boot().modules()) {
      if (module.getPackages().contains(packageName)) {
        return Optional.of(platform.getPath("/modules", module.getName()));
      }
    }
    Path links = platform.getPath("/packages", packageName);
    if (packageName.isEmpty() || !Files.isDirectory(links)) {
      return Optional.empty();
    }
    try (Stream<Path> modules = Files.list(links)) {
      return modules
          .map(link -> platform.getPath("/modules", link.getFileName().toString()))
          .filter(module -> Files.isDirectory(module.resolve(packageName.replace('.', '/'))))
          .findFirst();
    }
  }

  /**
   * Returns whether a class file of the module at hand names a class.
   *
   * @param isOutdated whether the class files of an outermost class do not count
   */
  public boolean isNamedByOwn(String className, Predicate<String> isOutdated) {
    String name = className.replace('.', '/');
    for (Container container : containers) {
      for (String file : container.isOwn() ? container.classFiles() : List.<String>of()) {
        if (!isOutdated.test(outermost(file))
            && container.read(file).filter(content -> ClassFile.names(name, content)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static String outermost(String file) {
    int dollar = file.indexOf('$', file.lastIndexOf('/') + 2);
    int end = dollar < 0 ? file.length() - EXTENSION.length() : dollar;
    return file.substring(0, end).replace('/', '.');
  }

  @Override
  public void close() {
    containers.forEach(Container::close);
  }
}
