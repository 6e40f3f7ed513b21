package dev.colorfast.bugpatterns;

import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.ClassFinder;
import com.sun.tools.javac.util.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** A run of javac with Error Prone and our checks, in this process, over sources in memory. */
final class Compilation {
  private final List<JavaFileObject> sources = new ArrayList<>();
  private final List<String> errorProneOptions = new ArrayList<>();
  private final List<String> javacOptions = new ArrayList<>();
  private final List<Path> classPath = new ArrayList<>();
  private final List<Path> modulePath = new ArrayList<>();
  private Optional<Path> output = Optional.empty();
  private boolean isBehindAnother;

  /** What javac said. */
  record Outcome(boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics) {

    /** Returns the messages of one kind. */
    List<String> messages(Diagnostic.Kind kind) {
      return diagnostics.stream()
          .filter(diagnostic -> diagnostic.getKind() == kind)
          .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
          .toList();
    }

    List<String> errors() {
      return messages(Diagnostic.Kind.ERROR);
    }

    List<String> notes() {
      return messages(Diagnostic.Kind.NOTE);
    }
  }

  Compilation source(String path, String... lines) {
    String content = String.join("\n", lines);
    sources.add(
        new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content;
          }
        });
    return this;
  }

  /** Adds every Java file below a folder. */
  Compilation sourcesBelow(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path path : found.filter(each -> each.toString().endsWith(".java")).sorted().toList()) {
        source(folder.relativize(path).toString(), Files.readString(path));
      }
    }
    return this;
  }

  /** Gives the sources to the compiler in another order. */
  Compilation shuffled(long seed) {
    Collections.shuffle(sources, new Random(seed));
    return this;
  }

  /** Adds an option of javac itself. */
  Compilation javacOption(String option) {
    javacOptions.add(option);
    return this;
  }

  Compilation option(String option) {
    errorProneOptions.add(option);
    return this;
  }

  Compilation classPath(Path entry) {
    classPath.add(entry);
    return this;
  }

  Compilation modulePath(Path entry) {
    modulePath.add(entry);
    return this;
  }

  /** Writes class files to a folder, and sees those that are there. */
  Compilation output(Path folder) {
    output = Optional.of(folder);
    return this;
  }

  /** Hides the file manager behind another one once javac has begun, as Lombok does. */
  Compilation behindAnotherFileManager() {
    isBehindAnother = true;
    return this;
  }

  Compilation file(JavaFileObject source) {
    sources.add(source);
    return this;
  }

  private boolean hasCacheOption() {
    return errorProneOptions.stream().anyMatch(option -> option.contains(":Cache="));
  }

  Outcome run() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, null, null)) {
      Path written = output.isPresent() ? output.get() : Files.createTempDirectory("colorfast");
      if (output.isEmpty()) {
        written.toFile().deleteOnExit();
      }
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(written));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      if (!modulePath.isEmpty()) {
        files.setLocationFromPaths(StandardLocation.MODULE_PATH, modulePath);
      }
      String plugin =
          "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:BlockingOnEventLoop "
              + (hasCacheOption() ? "" : "-XepOpt:Colorfast:Cache=off ")
              + String.join(" ", errorProneOptions);
      List<String> options = new ArrayList<>(javacOptions);
      options.addAll(
          List.of(
              "-XDcompilePolicy=simple",
              "--should-stop=ifError=FLOW",
              "-proc:none",
              "-processorpath",
              System.getProperty("java.class.path"),
              plugin.strip()));
      JavaCompiler.CompilationTask task =
          compiler.getTask(new StringWriter(), files, diagnostics, options, null, sources);
      if (isBehindAnother) {
        Context context = ((BasicJavacTask) task).getContext();
        ClassFinder.instance(context);
        context.put(JavaFileManager.class, (JavaFileManager) null);
        context.put(
            JavaFileManager.class, new ForwardingJavaFileManager<JavaFileManager>(files) {});
      }
      boolean succeeded = task.call();
      return new Outcome(succeeded, diagnostics.getDiagnostics());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
