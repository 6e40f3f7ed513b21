package dev.colorfast.librarymodels;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The model files that libraries carry in their own jars. */
public final class ModelsInJars {
  private ModelsInJars() {}

  /** Takes what is found. */
  public interface Reader {
    /**
     * Reads one file.
     *
     * @param name says which jar and which file it is
     * @param content is closed by whoever calls
     * @throws IOException if it cannot be read
     */
    void read(String name, InputStream content) throws IOException;
  }

  /**
   * Reads the Java files in a folder of the jars on a class path, in the order of the path. A jar
   * must have an entry for the folder itself, as the usual tools write it: looking at all entries
   * of all jars would cost every compilation. A jar that cannot be opened is passed over; javac has
   * its own opinion about it.
   *
   * @param folder such as {@code META-INF/colorfast/}
   */
  public static void read(Collection<Path> path, String folder, Reader reader) {
    for (Path each : path) {
      if (each.toString().toLowerCase(Locale.ROOT).endsWith(".jar")) {
        readJar(each, folder, reader);
      }
    }
  }

  private static void readJar(Path jar, String folder, Reader reader) {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      if (zip.getEntry(folder) == null) {
        return;
      }
      List<? extends ZipEntry> models =
          zip.stream()
              .filter(entry -> entry.getName().startsWith(folder))
              .filter(entry -> entry.getName().endsWith(".java"))
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      for (ZipEntry model : models) {
        try (InputStream content = zip.getInputStream(model)) {
          reader.read(jar.getFileName() + "!/" + model.getName(), content);
        }
      }
    } catch (IOException | UnsupportedOperationException unreadable) {
      // What javac cannot open either is its to tell.
    }
  }
}
