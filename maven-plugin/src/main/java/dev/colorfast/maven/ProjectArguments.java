package dev.colorfast.maven;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * The compiler arguments of a project, sorted by what becomes of them. What concerns warnings,
 * output directories and other checks is left out: this compilation reports our checks and leaves
 * nothing behind.
 *
 * @param compiler what the compiler is given
 * @param jvm what the JVM is given that the compiler runs in (<code>-J…</code>)
 * @param errorProne what Error Prone is given: options and severities of our checks, and which
 *     paths to exclude
 * @param processorPath the project's own processor path, empty if it names none here
 * @param asksForProcessors whether something here makes javac look for annotation processors
 */
record ProjectArguments(
    List<String> compiler,
    List<String> jvm,
    List<String> errorProne,
    String processorPath,
    boolean asksForProcessors) {
  /** The start of our options. */
  static final String OPTION = "-XepOpt:Colorfast:";

  /** Those of our options that say what is written where. */
  static final Set<String> OUTPUT = Set.of("Colors", "Facts", "Findings", "Sarif");

  private static final String ERROR_PRONE = "-Xplugin:ErrorProne";
  private static final String EXCLUDED_PATHS = "-XepExcludedPaths:";

  private static final Set<String> PROCESSOR_PATH = Set.of("-processorpath", "--processor-path");
  private static final Set<String> WITH_VALUE = Set.of("-d", "-s", "-h", "-Xstdout");
  private static final Set<String> COUNTS = Set.of("-Xmaxerrs", "-Xmaxwarns");
  private static final Set<String> ALONE =
      Set.of("-Werror", "-nowarn", "-deprecation", "-verbose", "--verbose");
  private static final List<String> STARTS =
      List.of(
          "-Xlint",
          "-Xdoclint",
          "-Xmaxerrs",
          "-Xmaxwarns",
          "-XDcompilePolicy",
          "-XDshould-stop",
          "--should-stop",
          "-XDaddTypeAnnotationsToSymbol");

  ProjectArguments {
    compiler = List.copyOf(compiler);
    jvm = List.copyOf(jvm);
    errorProne = List.copyOf(errorProne);
  }

  /** Sorts the arguments of a project, given the names of our checks. */
  static ProjectArguments of(List<String> arguments, Collection<String> checks) {
    List<String> compiler = new ArrayList<>();
    List<String> jvm = new ArrayList<>();
    List<String> errorProne = new ArrayList<>();
    String processorPath = "";
    boolean asksForProcessors = false;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i).strip();
      boolean hasNext = i + 1 < arguments.size();
      if (argument.startsWith(ERROR_PRONE) || argument.startsWith("-Xep")) {
        for (String word : argument.split("\\s+")) {
          if (isOurs(word, checks)) {
            errorProne.add(word);
          }
        }
      } else if (argument.startsWith("-J")) {
        jvm.add(argument.substring(2));
      } else if (WITH_VALUE.contains(argument) || COUNTS.contains(argument)) {
        i++;
      } else if (PROCESSOR_PATH.contains(argument) && hasNext) {
        i++;
        processorPath = arguments.get(i).strip();
      } else if (argument.startsWith("--processor-path=")) {
        processorPath = argument.substring("--processor-path=".length());
      } else if (!argument.isEmpty() && !isAboutWarnings(argument)) {
        compiler.add(argument);
        asksForProcessors |= argument.equals("-processor") || argument.startsWith("-proc:");
      }
    }
    return new ProjectArguments(
        compiler, jvm, errorProne, processorPath, asksForProcessors || !processorPath.isEmpty());
  }

  private static boolean isAboutWarnings(String argument) {
    return ALONE.contains(argument) || STARTS.stream().anyMatch(argument::startsWith);
  }

  private static boolean isOurs(String word, Collection<String> checks) {
    return word.startsWith(OPTION)
        || word.startsWith(EXCLUDED_PATHS)
        || word.startsWith("-Xep:")
            && checks.contains(word.substring("-Xep:".length()).replaceFirst(":.*", ""));
  }
}
