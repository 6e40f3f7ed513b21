package dev.colorfast.bugpatterns;

import dev.colorfast.bytecode.JarCache;
import dev.colorfast.findings.BlockHoundIntegration;
import dev.colorfast.findings.KindSwitches;
import dev.colorfast.findings.PackageFilter;
import dev.colorfast.model.BlockingKind;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * The options that a user gives as {@code -XepOpt:Colorfast:Name=value}.
 *
 * @param models the user's own model files, most trusted first
 * @param reportsPossible whether findings that are only possible are reported too
 * @param kinds which kinds of blocking are reported
 * @param packages the packages in which something is reported
 * @param cache where what is read of jars is kept
 * @param facts the file that the facts of the compilation are written to, if any is named
 * @param findings the file that what is reported is written to, if any is named
 * @param sarif the file that the same is written to in SARIF, if any is named
 * @param blockHound the file for a class that has BlockHound let the same pass, if any is named
 * @param baseline the file with the findings that are not reported, if any is named
 * @param colors the file that the colors of its methods are written to, if any is named
 * @param repeatsOthers whether what other checks of Error Prone report is reported again
 */
record Options(
    List<Path> models,
    boolean reportsPossible,
    KindSwitches kinds,
    PackageFilter packages,
    JarCache cache,
    Optional<Path> facts,
    Optional<Path> findings,
    Optional<Path> sarif,
    Optional<Path> blockHound,
    Optional<Path> baseline,
    Optional<Path> colors,
    boolean repeatsOthers) {
  private static final String PREFIX = "Colorfast:";
  private static final String BASELINE = "Baseline";
  private static final String BLOCK_HOUND = "BlockHound";
  private static final String MODELS = "Models";
  private static final String CERTAINTY = "Certainty";
  private static final String KINDS = "Kinds";
  private static final String CACHE = "Cache";
  private static final String FACTS = "Facts";
  private static final String FINDINGS = "Findings";
  private static final String PACKAGES = "Packages";
  private static final String REPEATS = "Repeats";
  private static final String SARIF = "Sarif";
  private static final String COLORS = "Colors";

  /** The names of all options. */
  static final List<String> KNOWN =
      List.of(
          BASELINE,
          BLOCK_HOUND,
          CACHE,
          CERTAINTY,
          COLORS,
          FACTS,
          FINDINGS,
          KINDS,
          MODELS,
          PACKAGES,
          REPEATS,
          SARIF);

  Options {
    models = List.copyOf(models);
  }

  /**
   * Reads the options out of all that Error Prone was given.
   *
   * @throws InvalidOptionException if one is unknown or has a value that is not allowed
   */
  static Options of(Map<String, String> flags) throws InvalidOptionException {
    List<Path> models = new ArrayList<>();
    boolean reportsPossible = false;
    KindSwitches kinds = KindSwitches.DEFAULT;
    PackageFilter packages = PackageFilter.ALL;
    Optional<JarCache> cache = Optional.empty();
    Optional<Path> facts = Optional.empty();
    Optional<Path> findings = Optional.empty();
    Optional<Path> sarif = Optional.empty();
    Optional<Path> blockHound = Optional.empty();
    Optional<Path> baseline = Optional.empty();
    Optional<Path> colors = Optional.empty();
    boolean repeatsOthers = false;
    for (Map.Entry<String, String> flag : new TreeMap<>(flags).entrySet()) {
      if (!flag.getKey().startsWith(PREFIX)) {
        continue;
      }
      String name = flag.getKey().substring(PREFIX.length());
      String value = flag.getValue();
      switch (name) {
        case MODELS -> models.addAll(paths(value));
        case CERTAINTY -> reportsPossible = isPossible(value);
        case CACHE -> cache = Optional.of(cache(value));
        case BASELINE -> baseline = Optional.of(path(BASELINE, value, "a path"));
        case FINDINGS -> findings = Optional.of(path(FINDINGS, value, "a path"));
        case PACKAGES -> packages = packages(value);
        case BLOCK_HOUND -> blockHound = Optional.of(source(value));
        case SARIF -> sarif = Optional.of(path(SARIF, value, "a path"));
        case COLORS -> colors = Optional.of(path(COLORS, value, "a path"));
        case FACTS -> facts = Optional.of(path(FACTS, value, "a path"));
        case REPEATS -> repeatsOthers = isRepeated(value);
        case KINDS -> kinds = switched(kinds, value);
        default -> throw unknown("option", name, KNOWN);
      }
    }
    return new Options(
        models,
        reportsPossible,
        kinds,
        packages,
        cache.orElseGet(Options::usualCache),
        facts,
        findings,
        sarif,
        blockHound,
        baseline,
        colors,
        repeatsOthers);
  }

  private static Path source(String value) throws InvalidOptionException {
    String expected = "the path of a Java file, such as src/test/java/com/acme/Allowed.java,";
    Path file = path(BLOCK_HOUND, value, expected);
    boolean isSource = file.getFileName() != null && file.toString().endsWith(".java");
    if (!isSource || !SourceVersion.isName(BlockHoundIntegration.className(file))) {
      throw new InvalidOptionException(
          "option Colorfast:"
              + BLOCK_HOUND
              + " is '"
              + value
              + "', where "
              + expected
              + " was expected");
    }
    return file;
  }

  private static JarCache cache(String value) throws InvalidOptionException {
    return value.equals("off")
        ? JarCache.none()
        : JarCache.in(path(CACHE, value, "'off' or a path"));
  }

  private static Path path(String option, String value, String expected)
      throws InvalidOptionException {
    try {
      // Error Prone's arguments are separated by spaces; an address may have them escaped.
      return value.strip().startsWith("file:")
          ? Path.of(URI.create(value.strip()))
          : Path.of(value.strip());
    } catch (IllegalArgumentException invalid) {
      throw new InvalidOptionException(
          "option Colorfast:"
              + option
              + " is '"
              + value
              + "', where "
              + expected
              + " was expected: "
              + invalid.getMessage());
    }
  }

  private static PackageFilter packages(String value) throws InvalidOptionException {
    return PackageFilter.parse(value)
        .orElseThrow(
            () ->
                new InvalidOptionException(
                    "option Colorfast:Packages is '"
                        + value
                        + "', where names of packages were expected, such as"
                        + " 'com.acme,-com.acme.generated'"));
  }

  /** Where the user's system keeps what can be made again. */
  private static JarCache usualCache() {
    try {
      String configured = System.getenv("XDG_CACHE_HOME");
      String local = System.getenv("LOCALAPPDATA");
      if (configured != null && !configured.isBlank()) {
        return JarCache.in(Path.of(configured, "colorfast"));
      }
      if (local != null && !local.isBlank()) {
        return JarCache.in(Path.of(local, "colorfast", "cache"));
      }
      String home = System.getProperty("user.home", "");
      return home.isBlank() || home.equals("?")
          ? JarCache.none()
          : JarCache.in(Path.of(home, ".cache", "colorfast"));
    } catch (InvalidPathException | SecurityException unusual) {
      return JarCache.none();
    }
  }

  private static List<Path> paths(String value) throws InvalidOptionException {
    List<Path> paths = new ArrayList<>();
    for (String part : value.split(",")) {
      try {
        paths.add(Path.of(part.strip()));
      } catch (InvalidPathException invalid) {
        throw new InvalidOptionException(
            "option Colorfast:Models names '"
                + part
                + "', which is no path: "
                + invalid.getReason());
      }
    }
    return paths;
  }

  private static boolean isPossible(String value) throws InvalidOptionException {
    return switch (value) {
      case "certain" -> false;
      case "possible" -> true;
      default ->
          throw unknown(
              "value of option Colorfast:Certainty", value, List.of("certain", "possible"));
    };
  }

  private static boolean isRepeated(String value) throws InvalidOptionException {
    return switch (value) {
      case "off" -> false;
      case "on" -> true;
      default -> throw unknown("value of option Colorfast:Repeats", value, List.of("off", "on"));
    };
  }

  private static KindSwitches switched(KindSwitches kinds, String value)
      throws InvalidOptionException {
    KindSwitches changed = kinds;
    for (String part : value.split(",")) {
      String word = part.strip();
      boolean off = word.startsWith("-");
      String name = off || word.startsWith("+") ? word.substring(1) : word;
      changed = changed.with(kind(name), !off);
    }
    return changed;
  }

  private static BlockingKind kind(String name) throws InvalidOptionException {
    for (BlockingKind kind : BlockingKind.values()) {
      if (optionName(kind).equals(name)) {
        return kind;
      }
    }
    throw unknown(
        "kind in option Colorfast:Kinds",
        name,
        Arrays.stream(BlockingKind.values()).map(Options::optionName).sorted().toList());
  }

  private static String optionName(BlockingKind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static InvalidOptionException unknown(String what, String name, List<String> known) {
    String nearest =
        known.stream()
            .min(java.util.Comparator.comparingInt(candidate -> distance(name, candidate)))
            .orElseThrow();
    return new InvalidOptionException(
        "unknown "
            + what
            + ": '"
            + name
            + "'; did you mean '"
            + nearest
            + "'? Known: "
            + known.stream().collect(Collectors.joining(", ")));
  }

  /** The number of letters to insert, remove or replace. */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        boolean same =
            Character.toLowerCase(one.charAt(i - 1)) == Character.toLowerCase(other.charAt(j - 1));
        int replaced = diagonal + (same ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
