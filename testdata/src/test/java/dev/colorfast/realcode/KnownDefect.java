package dev.colorfast.realcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A defect that the maintainers of a library have described and mended.
 *
 * <p>An entry begins with a line {@code defect NAME GROUP:ARTIFACT:VERSION}. The lines after it say
 * {@code what WORDS} of what goes wrong; {@code mended VERSION} for the release in which it does
 * not; {@code said CHECK PATH:LINE} for each finding that tells of it; {@code unsaid PATH:LINE} for
 * where it is if none does, and {@code why WORDS}; {@code also PATH} for a file without which
 * nothing can be told; and {@code with} and {@code processor} as in {@link RealProject}.
 *
 * @param said the findings, {@code PATH:LINE} with the check
 * @param unsaid where nothing is found
 * @param files what has to be compiled to tell
 */
record KnownDefect(
    RealProject project,
    String what,
    Optional<String> mended,
    List<Said> said,
    List<Place> unsaid,
    String why,
    Set<String> files) {

  /** A line of a source file. */
  record Place(String path, int line) {
    static Place of(String text) {
      int colon = text.lastIndexOf(':');
      return new Place(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1)));
    }

    @Override
    public String toString() {
      return path + ':' + line;
    }
  }

  /** A finding. */
  record Said(String check, Place place) {}

  private static final class Draft {
    final String name;
    final String artifact;
    String what = "";
    String why = "";
    Optional<String> mended = Optional.empty();
    final List<Said> said = new ArrayList<>();
    final List<Place> unsaid = new ArrayList<>();
    final Set<String> files = new LinkedHashSet<>();
    final List<String> dependencies = new ArrayList<>();
    Optional<RealProject.Processor> processor = Optional.empty();

    Draft(String name, String artifact) {
      this.name = name;
      this.artifact = artifact;
    }

    KnownDefect finished() {
      said.forEach(each -> files.add(each.place().path()));
      unsaid.forEach(each -> files.add(each.path()));
      return new KnownDefect(
          new RealProject(name, artifact, List.copyOf(dependencies), List.of(), processor),
          what,
          mended,
          List.copyOf(said),
          List.copyOf(unsaid),
          why,
          files);
    }
  }

  /** Returns the same library as it was released without the defect, if it was. */
  Optional<RealProject> mendedProject() {
    String artifact = project.artifact();
    return mended.map(
        version ->
            new RealProject(
                project.name() + '-' + version,
                artifact.substring(0, artifact.lastIndexOf(':') + 1) + version,
                project.dependencies(),
                List.of(),
                project.processor()));
  }

  @Override
  public String toString() {
    return project.name();
  }

  /** Reads the manifest. */
  static List<KnownDefect> readAll(Path manifest) throws IOException {
    List<KnownDefect> all = new ArrayList<>();
    Draft draft = null;
    for (String line : Files.readAllLines(manifest)) {
      String text = line.replaceFirst("(^|\\s)# .*", "").strip();
      String[] words = text.split("\\s+");
      String rest = text.substring(words[0].length()).strip();
      switch (words[0]) {
        case "" -> {}
        case "defect" -> {
          if (draft != null) {
            all.add(draft.finished());
          }
          draft = new Draft(words[1], words[2]);
        }
        case "what" -> draft.what = rest;
        case "why" -> draft.why = rest;
        case "mended" -> draft.mended = Optional.of(rest);
        case "said" -> draft.said.add(new Said(words[1], Place.of(words[2])));
        case "unsaid" -> draft.unsaid.add(Place.of(words[1]));
        case "also" -> draft.files.add(words[1]);
        case "with" -> draft.dependencies.add(words[1]);
        case "processor" ->
            draft.processor = Optional.of(new RealProject.Processor(words[1], words[2]));
        default -> throw new IllegalArgumentException(manifest + ": what is '" + line + "'?");
      }
    }
    if (draft != null) {
      all.add(draft.finished());
    }
    return all;
  }
}
