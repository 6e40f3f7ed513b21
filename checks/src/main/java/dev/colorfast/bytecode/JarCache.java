package dev.colorfast.bytecode;

import dev.colorfast.facts.AnnotationVocabulary;
import dev.colorfast.facts.Boxing;
import dev.colorfast.facts.DamagedFactsException;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.facts.FactsReader;
import dev.colorfast.facts.FactsWriter;
import dev.colorfast.facts.SealedFile;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.model.ThreadKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * What has been read of jars, kept in a folder from one compilation to the next. An entry is named
 * by the content of its jar, so that it is never outdated, and by the code that read it. What is
 * damaged is as good as absent; nothing goes wrong but that it is read again. Several processes may
 * use one folder: entries are written whole, and of two at once the last stays.
 */
public final class JarCache {
  private static final String EXTENSION = ".facts";

  /** The names of entries, and of those that a process was writing when it was ended. */
  private static final Pattern OURS =
      Pattern.compile(
          "\\p{XDigit}+-\\p{XDigit}+-\\p{XDigit}+" + Pattern.quote(EXTENSION) + "(\\..+\\.tmp)?");

  private static final long DEFAULT_LIMIT = 256L << 20;
  private static final Duration UNTOUCHED = Duration.ofDays(1);

  private final Optional<Path> folder;
  private final long limit;
  private final String vocabulary;
  private final SealedFile format;

  private JarCache(Optional<Path> folder, long limit, String vocabulary) {
    this.folder = folder;
    this.limit = limit;
    this.vocabulary = vocabulary;
    format = new SealedFile("colorfast jar " + (folder.isPresent() ? Reading.version() : ""));
  }

  /** Returns a cache that keeps nothing. */
  public static JarCache none() {
    return new JarCache(Optional.empty(), 0, "");
  }

  /** Returns the cache in a folder, which is made when there is something to keep. */
  public static JarCache in(Path folder) {
    return in(folder, DEFAULT_LIMIT);
  }

  /**
   * Returns the cache in a folder.
   *
   * @param limit the number of bytes after which the entries that were not used for the longest
   *     time are removed
   */
  static JarCache in(Path folder, long limit) {
    return new JarCache(Optional.of(folder), limit, "");
  }

  /**
   * Returns this cache for those who read class files with other annotations in mind: what they
   * keep stands beside what is kept already.
   */
  public JarCache knowing(EntryPoints entryPoints) {
    Checksums types = new Checksums();
    for (String type : entryPoints.annotationTypes()) {
      types.add((type + '\n').getBytes(StandardCharsets.UTF_8));
    }
    return new JarCache(folder, limit, types.toString());
  }

  /** Returns where things are kept; nothing if nowhere. */
  public Optional<Path> folder() {
    return folder;
  }

  /** The code that reads class files: what another version of it has read may be something else. */
  private static final class Reading {
    private static final List<Class<?>> CODE =
        List.of(
            BodyReader.class,
            ClassOutline.class,
            ControlFlow.class,
            JarEntry.class,
            OutlineReader.class,
            PassedTests.class,
            Subtypes.class,
            TracedValue.class,
            ValueTracer.class,
            AnnotationVocabulary.class,
            Boxing.class,
            FactsReader.class,
            FactsWriter.class,
            SealedFile.class,
            // Constants are written by their place.
            BlockingKind.class,
            InterruptResponse.class,
            ThreadKind.class);

    private Reading() {}

    static String version() {
      Checksums code = new Checksums();
      for (Class<?> part : CODE) {
        String name = part.getName().substring(part.getName().lastIndexOf('.') + 1);
        try (InputStream content = part.getResourceAsStream(name + ".class")) {
          if (content != null) {
            code.add(content.readAllBytes());
          }
        } catch (IOException unreadable) {
          // The other parts tell versions apart.
        }
      }
      return code.toString();
    }
  }

  /**
   * Tells contents apart. Nobody gains by making two of them agree, so two checksums and the length
   * are enough, which the JDK computes in native code: a better digest costs more than what is kept
   * saves, in a JVM that has just been started.
   */
  private static final class Checksums {
    private final CRC32 crc = new CRC32();
    private final Adler32 adler = new Adler32();
    private long length;

    void add(byte[] content) {
      crc.update(content);
      adler.update(content);
      length += content.length;
    }

    @Override
    public String toString() {
      return Long.toHexString(crc.getValue())
          + '-'
          + Long.toHexString(adler.getValue())
          + '-'
          + Long.toHexString(length);
    }
  }

  /**
   * Returns what is kept of a jar; an entry without anything if that is nothing.
   *
   * @param release the release for which it is read
   */
  JarEntry entry(Path jar, Runtime.Version release) {
    if (folder.isEmpty()) {
      return JarEntry.empty("");
    }
    try {
      String key = key(jar, release);
      Path file = folder.get().resolve(key + EXTENSION);
      Optional<FactsReader> content = format.read(file);
      if (content.isPresent()) {
        Optional<JarEntry> entry = JarEntry.read(key, content.get());
        touch(file);
        return entry.orElse(JarEntry.empty(key));
      }
      return JarEntry.empty(key);
    } catch (IOException | DamagedFactsException unreadable) {
      return JarEntry.empty("");
    }
  }

  /** Says that an entry is used, in a folder of ours; somebody else's may be for reading only. */
  private static void touch(Path file) {
    Instant now = Instant.now();
    try {
      if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(UNTOUCHED))) {
        Files.setLastModifiedTime(file, FileTime.from(now));
      }
    } catch (IOException readOnly) {
      // What stands in it is right all the same.
    }
  }

  /** Keeps what has been read of a jar. If it cannot be written, it is read again next time. */
  void keep(JarEntry entry) {
    if (folder.isEmpty() || entry.key().isEmpty()) {
      return;
    }
    try {
      FactsWriter content = new FactsWriter();
      entry.write(content);
      format.write(folder.get().resolve(entry.key() + EXTENSION), content);
    } catch (IOException | RuntimeException unwritable) {
      // A folder that cannot be written to is a reason to be slow, not to complain.
    }
  }

  /** Removes what was not used for the longest time, if there is too much. */
  void trim() {
    if (folder.isEmpty()) {
      return;
    }
    record Kept(Path file, long size, FileTime used) {}
    List<Kept> all = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder.get())) {
      for (Path file : files.toList()) {
        // The folder may be one that has other things, too.
        if (OURS.matcher(file.getFileName().toString()).matches()) {
          all.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
        }
      }
      all.sort(Comparator.comparing(Kept::used));
      long total = all.stream().mapToLong(Kept::size).sum();
      for (Kept kept : all) {
        if (total <= limit) {
          break;
        }
        Files.deleteIfExists(kept.file());
        total -= kept.size();
      }
    } catch (IOException busy) {
      // Another process is at it.
    }
  }

  /**
   * Names the content of a jar: by its central directory, which has name, size and checksum of
   * every entry. What a multi-release jar shows depends on the release, too.
   */
  private String key(Path jar, Runtime.Version release) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(jar.toFile(), "r")) {
      Checksums content = new Checksums();
      byte[] tail = new byte[(int) Math.min(file.length(), 22 + 0xFFFF)];
      file.seek(file.length() - tail.length);
      file.readFully(tail);
      ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = tail.length - 22; at >= 0; at--) {
        if (end.getInt(at) == 0x06054b50) {
          long size = Integer.toUnsignedLong(end.getInt(at + 12));
          long offset = Integer.toUnsignedLong(end.getInt(at + 16));
          boolean isPlausible = offset + size <= file.length() && offset != 0xFFFF_FFFFL;
          if (!isPlausible || size > 1 << 28) {
            break;
          }
          byte[] directory = new byte[(int) size];
          file.seek(offset);
          file.readFully(directory);
          content.add(directory);
          content.add(vocabulary.getBytes(StandardCharsets.US_ASCII));
          if (new String(directory, StandardCharsets.ISO_8859_1).contains("META-INF/versions/")) {
            content.add(("for " + release.feature()).getBytes(StandardCharsets.US_ASCII));
          }
          return content.toString();
        }
      }
    }
    throw new IOException("no central directory where it usually is");
  }
}
