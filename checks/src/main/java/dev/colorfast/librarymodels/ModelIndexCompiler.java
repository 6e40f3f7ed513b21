package dev.colorfast.librarymodels;

import dev.colorfast.model.MemberResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles the model files of this project into the index that {@link LibraryModels} reads. Part of
 * the build only.
 */
public final class ModelIndexCompiler {

  private ModelIndexCompiler() {}

  /**
   * Compiles all model files below a folder.
   *
   * @param arguments the folder of the model files, and the index to write
   * @throws IllegalStateException if a file has errors; the message lists all of them
   * @throws IOException if a file cannot be read or the index not be written
   */
  public static void main(String... arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("expected: <folder of the model files> <index to write>");
    }
    Path index = Path.of(arguments[1]);
    Files.createDirectories(index.toAbsolutePath().getParent());
    Files.writeString(index, ModelIndex.encode(compile(Path.of(arguments[0]))));
  }

  /**
   * Returns what all model files below the folder state.
   *
   * @throws IllegalStateException if a file has errors, or two files speak of the same element; the
   *     message lists all of them
   */
  static ModelTable compile(Path folder) throws IOException {
    ModelFiles reader = ModelFiles.checkedAgainst(MemberResolver.EVERYTHING_EXISTS);
    List<ModelError> errors = new ArrayList<>();
    Map<String, Path> spokenOfBy = new HashMap<>();
    ModelTable all = ModelTable.empty();
    for (Path file : filesBelow(folder)) {
      ModelFileParser.Parsed parsed = reader.parse(file);
      errors.addAll(parsed.errors());
      for (String className : classesOf(parsed.table())) {
        Path other = spokenOfBy.putIfAbsent(className, file);
        if (other != null) {
          errors.add(
              new ModelError(file.toString(), 0, 0, other + " speaks of '" + className + "' too"));
        }
      }
      all = all.or(parsed.table());
    }
    if (!errors.isEmpty()) {
      throw new IllegalStateException(
          errors.stream().map(ModelError::toString).collect(Collectors.joining("\n", "\n", "")));
    }
    return all;
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static Iterable<String> classesOf(ModelTable table) {
    TreeSet<String> classes = new TreeSet<>(table.types().keySet());
    classes.addAll(table.everyMethod().keySet());
    classes.addAll(table.entryPoints().keySet());
    table.methods().keySet().forEach(method -> classes.add(method.owner()));
    return Collections.unmodifiableSet(classes);
  }
}
