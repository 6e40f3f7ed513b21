package dev.colorfast.bytecode;

import dev.colorfast.facts.Facts;
import dev.colorfast.facts.FactsFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A jar; of a multi-release jar, what a compilation for some release sees of it. */
final class JarOfClasses implements Container {
  private static final int LARGEST_CLASS_FILE = 64 << 20;
  private static final String VERSIONS = "META-INF/versions/";

  private final Path path;
  private final Runtime.Version release;
  private final Consumer<String> problems;
  private final JarCache cache;
  private Optional<JarEntry> entry = Optional.empty();
  private boolean hasNews;
  private Optional<Facts> shipped;
  private JarFile jar;
  private boolean isUnreadable;

  JarOfClasses(Path path, Runtime.Version release, JarCache cache, Consumer<String> problems) {
    this.path = path;
    this.release = release;
    this.cache = cache;
    this.problems = problems;
  }

  private Optional<JarFile> open() {
    if (jar == null && !isUnreadable) {
      try {
        jar = new JarFile(path.toFile(), false, ZipFile.OPEN_READ, release);
      } catch (IOException | RuntimeException damaged) {
        giveUp(damaged);
      }
    }
    return Optional.ofNullable(jar);
  }

  private void giveUp(Exception damaged) {
    isUnreadable = true;
    problems.accept(path + " cannot be read, so nothing is known of it: " + damaged.getMessage());
  }

  private JarEntry entry() {
    if (entry.isEmpty()) {
      entry = Optional.of(cache.entry(path, release));
    }
    return entry.get();
  }

  @Override
  public Optional<Facts> shipped() {
    if (shipped == null) {
      shipped =
          listing().shipsFacts()
              ? read(FactsFile.IN_JARS).flatMap(FactsFile::read)
              : Optional.empty();
    }
    return shipped;
  }

  @Override
  public boolean mayHold(String packageName) {
    return listing().packages().contains(packageName);
  }

  private JarEntry.Listing listing() {
    if (entry().listing().isEmpty()) {
      entry().addListing(list());
      hasNews = !isUnreadable;
    }
    return entry().listing().get();
  }

  private JarEntry.Listing list() {
    Set<String> packages = new HashSet<>();
    boolean shipsFacts = false;
    Optional<JarFile> opened = open();
    try {
      if (opened.isPresent()) {
        String latest = "";
        for (var all = opened.get().entries(); all.hasMoreElements(); ) {
          String name = all.nextElement().getName();
          String folder = name.endsWith(".class") ? folder(name) : latest;
          if (!folder.equals(latest) || folder.isEmpty()) {
            packages.add(folder.replace('/', '.'));
            latest = folder;
          }
          shipsFacts |= name.equals(FactsFile.IN_JARS);
        }
      }
    } catch (RuntimeException damaged) {
      giveUp(damaged);
    }
    return new JarEntry.Listing(packages, shipsFacts);
  }

  /** What a jar has for some release stands in another folder than it seems to be in. */
  private static String folder(String name) {
    int start = 0;
    if (name.startsWith(VERSIONS)) {
      start = name.indexOf('/', VERSIONS.length()) + 1;
    }
    int end = name.lastIndexOf('/');
    return end < start ? "" : name.substring(start, end);
  }

  @Override
  public Optional<JarEntry.KnownClass> known(String className) {
    return entry().classNamed(className);
  }

  @Override
  public Map<String, List<String>> subtypes() {
    Optional<Map<String, List<String>>> known = entry().subtypes();
    if (known.isEmpty()) {
      known = Optional.of(Subtypes.read(this));
      entry().addSubtypes(known.get());
      hasNews = !isUnreadable;
    }
    return known.get();
  }

  @Override
  public void keep(Collection<JarEntry.KnownClass> read) {
    if (!read.isEmpty() || hasNews) {
      read.forEach(entry()::add);
      cache.keep(entry());
    }
  }

  @Override
  public Optional<byte[]> read(String name) {
    Optional<JarFile> opened = open();
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try {
      ZipEntry entry = opened.get().getEntry(name);
      if (entry == null || entry.getSize() > LARGEST_CLASS_FILE) {
        return Optional.empty();
      }
      try (InputStream content = opened.get().getInputStream(entry)) {
        return Optional.of(content.readNBytes(LARGEST_CLASS_FILE));
      }
    } catch (IOException | RuntimeException damaged) {
      if (!isUnreadable) {
        problems.accept(path + "!/" + name + " cannot be read: " + damaged.getMessage());
      }
      return Optional.empty();
    }
  }

  @Override
  public List<String> classFiles() {
    Optional<JarFile> opened = open();
    if (opened.isEmpty()) {
      return List.of();
    }
    try {
      return opened
          .get()
          .versionedStream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.startsWith("META-INF/"))
          .sorted()
          .toList();
    } catch (RuntimeException damaged) {
      giveUp(damaged);
      return List.of();
    }
  }

  @Override
  public String origin() {
    return path.getFileName().toString();
  }

  @Override
  public boolean isLibrary() {
    return true;
  }

  @Override
  public void close() {
    isUnreadable = true;
    if (jar != null) {
      try {
        jar.close();
      } catch (IOException harmless) {
        // It was only read.
      }
      jar = null;
    }
  }
}
