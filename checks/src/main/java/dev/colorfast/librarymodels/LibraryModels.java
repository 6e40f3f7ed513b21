package dev.colorfast.librarymodels;

import dev.colorfast.model.Contracts;
import dev.colorfast.model.EntryPoint;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.TypeContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What this project states about the libraries that it knows. Read from the index that was compiled
 * when the project was built; no parser is started.
 */
public final class LibraryModels implements Contracts {

  /** The index, as a resource beside this class. */
  static final String INDEX = "index.txt";

  private final ModelIndex index;

  private LibraryModels(ModelIndex index) {
    this.index = index;
  }

  /**
   * Returns the built-in models. Each call reads the index anew; a compilation asks once and keeps
   * the answer.
   *
   * @throws IllegalStateException if the index is absent or damaged, which is a fault of our jar
   */
  public static LibraryModels builtIn() {
    try (InputStream stream = LibraryModels.class.getResourceAsStream(INDEX)) {
      if (stream == null) {
        throw new IllegalStateException("the index of the built-in models is missing");
      }
      return new LibraryModels(
          ModelIndex.open(new String(stream.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Returns all statements at once, for those who list them. */
  ModelTable toTable() {
    return index.toTable();
  }

  @Override
  public Optional<MethodContract> ofMethod(MethodSignature method) {
    return index.ofMethod(method);
  }

  @Override
  public Optional<MethodContract> ofEveryMethod(String className) {
    return index.ofEveryMethod(className);
  }

  @Override
  public Optional<TypeContract> ofType(String className) {
    return index.ofType(className);
  }

  @Override
  public Map<String, List<EntryPoint>> entryPoints() {
    return index.entryPoints();
  }
}
