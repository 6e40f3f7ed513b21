package dev.colorfast.maven.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the compiler process is told: the compiler's options and the source files. {@code
 * read(file)} after {@code write(file)} gives the same again.
 */
public record CompilerArguments(List<String> options, List<Path> sources) {
  private static final String OPTION = "option";
  private static final String SOURCE = "source";

  public CompilerArguments {
    options = List.copyOf(options);
    sources = List.copyOf(sources);
  }

  /** Writes this to a file, one option or source file a line. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    options.forEach(option -> lines.add(Fields.join(List.of(OPTION, option))));
    sources.forEach(source -> lines.add(Fields.join(List.of(SOURCE, source.toString()))));
    Files.write(file, lines);
  }

  /** Reads a file that {@link #write} has written. */
  static CompilerArguments read(Path file) throws IOException {
    List<String> options = new ArrayList<>();
    List<Path> sources = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      List<String> fields = Fields.split(line);
      if (fields.get(0).equals(OPTION)) {
        options.add(fields.get(1));
      } else {
        sources.add(Path.of(fields.get(1)));
      }
    }
    return new CompilerArguments(options, sources);
  }
}
