package dev.colorfast.realcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One entry of the manifest: a released library.
 *
 * <p>An entry begins with a line {@code project NAME GROUP:ARTIFACT:VERSION}. The lines after it
 * say {@code with GROUP:ARTIFACT:VERSION} for what its optional parts need on the class path,
 * {@code without PATH} for a file or folder that is left out, and {@code processor CLASS
 * GROUP:ARTIFACT:VERSION} for an annotation processor without which it does not compile. What
 * follows {@code #} is a remark.
 */
public record RealProject(
    String name,
    String artifact,
    List<String> dependencies,
    List<String> leftOut,
    Optional<Processor> processor) {

  /** An annotation processor, and the artifact that holds it. */
  public record Processor(String className, String artifact) {}

  private static final class Draft {
    String name;
    String artifact;
    final List<String> dependencies = new ArrayList<>();
    final List<String> leftOut = new ArrayList<>();
    Optional<Processor> processor = Optional.empty();

    RealProject finished() {
      return new RealProject(
          name, artifact, List.copyOf(dependencies), List.copyOf(leftOut), processor);
    }
  }

  /** Returns the entry of that name. */
  public static RealProject named(String name, Path manifest) throws IOException {
    return readAll(manifest).stream()
        .filter(project -> project.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(manifest + " has no project " + name));
  }

  /** Reads the manifest. */
  public static List<RealProject> readAll(Path manifest) throws IOException {
    List<RealProject> all = new ArrayList<>();
    Draft draft = null;
    for (String line : Files.readAllLines(manifest)) {
      String[] words = line.replaceFirst("#.*", "").strip().split("\\s+");
      switch (words[0]) {
        case "" -> {}
        case "project" -> {
          if (draft != null) {
            all.add(draft.finished());
          }
          draft = new Draft();
          draft.name = words[1];
          draft.artifact = words[2];
        }
        case "with" -> draft.dependencies.add(words[1]);
        case "without" -> draft.leftOut.add(words[1]);
        case "processor" -> draft.processor = Optional.of(new Processor(words[1], words[2]));
        default -> throw new IllegalArgumentException(manifest + ": what is '" + line + "'?");
      }
    }
    if (draft != null) {
      all.add(draft.finished());
    }
    return all;
  }
}
