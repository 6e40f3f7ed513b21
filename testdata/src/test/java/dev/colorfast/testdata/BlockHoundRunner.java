package dev.colorfast.testdata;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import reactor.blockhound.BlockHound;

/**
 * Runs programs one after the other under BlockHound, in a process of its own, and writes what it
 * sees: for each program that ends well a file of {@linkplain BlockingCall#format() calls}, named
 * after the program. Calls are only noted, and go on. Those that a library makes by itself, as an
 * event loop that waits for work, are told in the output with their stack and in no file.
 *
 * <p>Arguments: the folder to write to, and the classes of the programs.
 */
final class BlockHoundRunner {

  /** What BlockHound reports, while it reports it: nothing here may block. */
  private record Sighting(String method, StackTraceElement[] stack) {}

  private static final Queue<Sighting> SIGHTINGS = new ConcurrentLinkedQueue<>();

  private BlockHoundRunner() {}

  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    BlockHound.builder()
        .loadIntegrations()
        .blockingMethodCallback(
            method ->
                SIGHTINGS.add(new Sighting(method.toString(), new Throwable().getStackTrace())))
        .install();
    Path output = Path.of(arguments[0]);
    for (String program : List.of(arguments).subList(1, arguments.length)) {
      run(Class.forName(program), output);
    }
    // Whatever threads the libraries keep.
    System.exit(0);
  }

  private static void run(Class<?> program, Path output)
      throws IOException, ReflectiveOperationException {
    System.out.println(program.getName());
    SIGHTINGS.clear();
    Method main = program.getMethod("main", String[].class);
    main.setAccessible(true);
    try {
      main.invoke(null, (Object) new String[0]);
    } catch (InvocationTargetException e) {
      e.getCause().printStackTrace(System.out);
      return;
    }
    List<String> calls = new ArrayList<>();
    for (Sighting seen = SIGHTINGS.poll(); seen != null; seen = SIGHTINGS.poll()) {
      String sourceFile = program.getSimpleName() + ".java";
      BlockingCall call = BlockingCall.of(seen.method(), Stream.of(seen.stack()), sourceFile);
      System.out.println(call);
      if (call.lines().isEmpty()) {
        Stream.of(seen.stack()).forEach(frame -> System.out.println("  at " + frame));
      } else {
        calls.add(call.format());
      }
    }
    Files.write(output.resolve(program.getSimpleName()), calls.stream().distinct().toList());
  }
}
