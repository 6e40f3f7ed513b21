package dev.colorfast.maven;

import dev.colorfast.facts.WholeFile;
import dev.colorfast.maven.process.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Remembers what a compiler has said, and of what: where the options, the sources and everything
 * that they are compiled against are the same again, it would say the same again.
 */
final class UnchangedInputs {
  private static final String EVENTS = "events";

  private final MessageDigest digest;
  private final Path file;

  /**
   * Remembers in a folder.
   *
   * @param folder that of one compilation
   */
  UnchangedInputs(Path folder) {
    file = folder.resolve(EVENTS);
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }

  /** Counts words among the inputs. */
  UnchangedInputs text(Collection<String> words) {
    for (String word : words) {
      digest.update(word.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    digest.update((byte) 1);
    return this;
  }

  /** Counts the content of files among the inputs. */
  UnchangedInputs files(Collection<Path> files) throws IOException {
    for (Path each : files) {
      text(List.of(each.toString()));
      if (Files.isRegularFile(each)) {
        digest.update(Files.readAllBytes(each));
      }
    }
    return this;
  }

  /**
   * Counts a class path among the inputs: the content of the class files in folders, which every
   * build writes anew; and of jars, size and time.
   */
  UnchangedInputs classPath(Collection<Path> path) throws IOException {
    for (Path each : path) {
      text(List.of(each.toString()));
      if (Files.isDirectory(each)) {
        files(filesIn(each));
      } else if (Files.exists(each)) {
        BasicFileAttributes jar = Files.readAttributes(each, BasicFileAttributes.class);
        text(List.of(jar.size() + " " + jar.lastModifiedTime().toMillis()));
      }
    }
    return this;
  }

  private static List<Path> filesIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (UncheckedIOException unreadable) {
      throw unreadable.getCause();
    }
  }

  /** Returns what stands for all inputs that have been counted. */
  String sum() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Returns what the compiler has said of the same inputs before, if it is remembered. */
  Optional<List<Event>> remembered(String sum) {
    try {
      List<String> lines = Files.readAllLines(file);
      if (lines.isEmpty() || !lines.get(0).equals(sum)) {
        return Optional.empty();
      }
      List<Event> events = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        Event.fromLine(line).ifPresent(events::add);
      }
      return events.size() == lines.size() - 1 ? Optional.of(events) : Optional.empty();
    } catch (IOException | UncheckedIOException absent) {
      return Optional.empty();
    }
  }

  /** Forgets what the compiler has said, before anything that belongs to it goes. */
  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Remembers what the compiler has said of inputs. */
  void remember(String sum, List<Event> events) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(sum);
    events.forEach(event -> lines.add(event.toLine()));
    WholeFile.write(file, (String.join("\n", lines) + '\n').getBytes(StandardCharsets.UTF_8));
  }
}
