package dev.colorfast.maven;

import dev.colorfast.maven.process.CompilerProcess;
import dev.colorfast.maven.process.Event;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One run of the compiler in a process of its own. The process ends with this run, whatever ends
 * it: the end of the compilation, an exception, an interrupt, or the end of this JVM.
 */
final class CompilerRun {
  private static final long PROGRESS_SECONDS = 5;

  /** The exit codes after SIGINT, which a terminal sends to all that run in it, and SIGTERM. */
  private static final Set<Integer> ENDED_BY_USER = Set.of(130, 143);

  private final Jdk jdk;
  private final List<String> jvmArguments;
  private final Path directory;

  /**
   * Prepares a run.
   *
   * @param directory where the files stand that the process reads and logs to
   */
  CompilerRun(Jdk jdk, List<String> jvmArguments, Path directory) {
    this.jdk = jdk;
    this.jvmArguments = List.copyOf(jvmArguments);
    this.directory = directory;
  }

  /** Returns the file that has what the process printed. */
  Path log() {
    return directory.resolve("process.log");
  }

  /**
   * Runs the compiler.
   *
   * @param arguments the file with the arguments of the process
   * @param events what takes the events, on this thread
   * @param stillRunning what is called every few seconds, on this thread
   * @return the exit code of the process
   * @throws InterruptedException if somebody has ended the process, or this JVM
   */
  int run(Path arguments, Consumer<Event> events, Runnable stillRunning)
      throws IOException, InterruptedException {
    Path command = directory.resolve("java.args");
    Files.write(command, quoted(jvmCommand(arguments)), ofSystem());
    Process process =
        new ProcessBuilder(jdk.java().toString(), "@" + command)
            .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
            .start();
    Thread endsWithUs = new Thread(process::destroyForcibly, "end-compiler-process");
    Runtime.getRuntime().addShutdownHook(endsWithUs);
    boolean isEnding;
    int exitCode;
    try {
      dispatch(process, events, stillRunning);
      exitCode = process.waitFor();
    } finally {
      process.destroyForcibly();
      isEnding = !forget(endsWithUs);
    }
    if (isEnding || ENDED_BY_USER.contains(exitCode)) {
      throw new InterruptedException();
    }
    return exitCode;
  }

  private List<String> jvmCommand(Path arguments) throws IOException {
    List<String> command = new ArrayList<>(CompilerJvm.arguments(jvmArguments, System.getenv()));
    command.add("-cp");
    command.add(ownJar().toString());
    command.add(CompilerProcess.class.getName());
    command.add(arguments.toString());
    return command;
  }

  /** The java command reads its argument files in the charset of the system's names of files. */
  private static Charset ofSystem() {
    String name = System.getProperty("sun.jnu.encoding", "");
    return !name.isEmpty() && Charset.isSupported(name)
        ? Charset.forName(name)
        : Charset.defaultCharset();
  }

  private static Path ownJar() throws IOException {
    try {
      return Path.of(
          CompilerProcess.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IOException("this plugin's jar has no path", impossible);
    }
  }

  /** The java command takes backslashes in its argument files as escapes, within quotes. */
  private static List<String> quoted(List<String> arguments) {
    return arguments.stream()
        .map(argument -> '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
        .toList();
  }

  private void dispatch(Process process, Consumer<Event> events, Runnable stillRunning)
      throws IOException, InterruptedException {
    BlockingQueue<Optional<String>> lines = new LinkedBlockingQueue<>();
    Thread reader = new Thread(() -> read(process, lines), "read-compiler-process");
    reader.setDaemon(true);
    reader.start();
    long period = TimeUnit.SECONDS.toNanos(PROGRESS_SECONDS);
    long next = System.nanoTime() + period;
    while (true) {
      long left = next - System.nanoTime();
      Optional<String> line = left <= 0 ? null : lines.poll(left, TimeUnit.NANOSECONDS);
      if (line == null) {
        stillRunning.run();
        next = System.nanoTime() + period;
      } else if (line.isEmpty()) {
        return;
      } else {
        Optional<Event> event = Event.fromLine(line.get());
        event.ifPresent(events);
        if (event.isEmpty()) {
          // A JVM that cannot start says why on its standard output.
          Files.writeString(
              log(), line.get() + '\n', StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
      }
    }
  }

  /** Passes on each line, and nothing after the last one. */
  private static void read(Process process, BlockingQueue<Optional<String>> lines) {
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      output.lines().map(Optional::of).forEach(lines::add);
    } catch (IOException | UncheckedIOException ended) {
      // The process was ended; its exit code tells.
    } finally {
      lines.add(Optional.empty());
    }
  }

  /** Returns whether this JVM goes on. */
  private static boolean forget(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
      return true;
    } catch (IllegalStateException shuttingDown) {
      return false;
    }
  }
}
