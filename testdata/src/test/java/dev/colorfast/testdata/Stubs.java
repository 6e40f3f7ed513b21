package dev.colorfast.testdata;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** Class files of stubs, which stand for an API of a JDK that is not the one of the build. */
final class Stubs {
  private static final Map<Path, Path> COMPILED = new ConcurrentHashMap<>();

  private Stubs() {}

  /**
   * Returns a folder with the class files of some stubs.
   *
   * @param sources a folder named like the module that the stubs belong to
   */
  static Path of(Path sources) {
    return COMPILED.computeIfAbsent(sources, Stubs::compile);
  }

  private static Path compile(Path sources) {
    try (Stream<Path> files = Files.walk(sources)) {
      Path output = Files.createTempDirectory("colorfast-stubs");
      List<String> arguments = new ArrayList<>();
      arguments.addAll(List.of("-nowarn", "--release", "" + TestCase.DEFAULT_RELEASE));
      arguments.addAll(List.of("--patch-module", sources.getFileName() + "=" + sources));
      arguments.addAll(List.of("-d", output.toString()));
      files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .forEach(file -> arguments.add(file.toString()));
      int exit =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, arguments.toArray(String[]::new));
      if (exit != 0) {
        throw new IllegalStateException("the stubs do not compile: " + sources);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
