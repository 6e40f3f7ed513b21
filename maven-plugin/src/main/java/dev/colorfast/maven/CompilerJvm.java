package dev.colorfast.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the JVM is told that one module's compiler runs in. */
final class CompilerJvm {
  private static final List<String> INTERNAL_PACKAGES =
      List.of(
          "api",
          "code",
          "comp",
          "file",
          "jvm",
          "main",
          "model",
          "parser",
          "processing",
          "tree",
          "util");

  private static final Pattern COLLECTOR = Pattern.compile("-XX:\\+Use\\w+GC\\b");

  /** Where a JVM finds arguments that nobody has given it. */
  private static final List<String> VARIABLES =
      List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private CompilerJvm() {}

  /**
   * Returns the arguments.
   *
   * @param given what the project and the user say, which counts more
   * @param environment the variables of the process
   */
  static List<String> arguments(List<String> given, Map<String, String> environment) {
    List<String> arguments = new ArrayList<>(opened());
    // A compilation takes seconds: what the second compiler of the JVM and a parallel collector do
    // in that time costs more than it saves, even with two thousand source files.
    arguments.add("-XX:TieredStopAtLevel=1");
    boolean isChosen =
        Stream.concat(
                given.stream(), VARIABLES.stream().map(name -> environment.getOrDefault(name, "")))
            .anyMatch(each -> COLLECTOR.matcher(each).find());
    if (!isChosen) {
      // Of two collectors a JVM takes none, and does not start.
      arguments.add("-XX:+UseSerialGC");
    }
    arguments.addAll(given);
    return arguments;
  }

  /** What has to be open so that Error Prone, and Lombok with it, can work inside the compiler. */
  private static List<String> opened() {
    return INTERNAL_PACKAGES.stream()
        .map(name -> "jdk.compiler/com.sun.tools.javac." + name + "=ALL-UNNAMED")
        .flatMap(name -> Stream.of("--add-exports=" + name, "--add-opens=" + name))
        .toList();
  }
}
