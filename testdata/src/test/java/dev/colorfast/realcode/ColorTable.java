package dev.colorfast.realcode;

import dev.colorfast.colormap.ColorMap;
import dev.colorfast.colormap.ColorMap.Boundary;
import dev.colorfast.colormap.ColorMap.Form;
import dev.colorfast.colormap.Spread;
import dev.colorfast.colors.Color;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The colors of released libraries, a row for each, in the page about them. */
final class ColorTable {
  private static final String START = "<!-- The rows below are written by RealCodeTest. -->\n";
  private static final String HEAD =
      "| library | methods | plain | blocking | async | mixed | widest async origins | widest"
          + " blocking origins | bridges | hand-offs | edges |\n"
          + "|---|---|---|---|---|---|---|---|---|---|---|\n";
  private static final int SHOWN = 3;

  private ColorTable() {}

  /** Returns the row of a project. */
  static String row(RealProject project, ColorMap map) {
    Map<Color, Long> counts = new TreeMap<>();
    map.methods().stream()
        .filter(method -> method.form() == Form.METHOD)
        .forEach(method -> counts.merge(method.color(), 1L, Long::sum));
    String[] artifact = project.artifact().split(":");
    return String.format(
        Locale.ROOT,
        "| %s %s | %d | %d | %d | %d | %d | %s | %s | %d | %d | %d |",
        artifact[1],
        artifact[2],
        counts.values().stream().mapToLong(Long::longValue).sum(),
        counts.getOrDefault(Color.PLAIN, 0L),
        counts.getOrDefault(Color.BLOCKING, 0L),
        counts.getOrDefault(Color.ASYNC, 0L),
        counts.getOrDefault(Color.MIXED, 0L),
        origins(map, true),
        origins(map, false),
        count(map, Boundary.Kind.BRIDGE),
        count(map, Boundary.Kind.HAND_OFF),
        count(map, Boundary.Kind.EDGE));
  }

  private static long count(ColorMap map, Boundary.Kind kind) {
    return map.boundaries().stream().filter(each -> each.kind() == kind).count();
  }

  private static String origins(ColorMap map, boolean isAsync) {
    return Spread.of(map).stream()
        .filter(origin -> origin.isAsync() == isAsync && origin.methods() > 0)
        .limit(SHOWN)
        .map(origin -> name(origin) + " (" + origin.methods() + ")")
        .collect(Collectors.joining(", "));
  }

  private static String name(Spread.Origin origin) {
    if (!origin.method().isEmpty()) {
      return '`' + ColorMap.brief(origin.method()) + '`';
    }
    return switch (origin.kind()) {
      case "callback" -> "callbacks said to run later";
      case "passed" -> "handles passed in";
      default -> "unknown handles";
    };
  }

  /** Puts rows in the place of those in the page. */
  static void write(Path page, List<String> rows) throws IOException {
    String text = Files.readString(page);
    int start = text.indexOf(START) + START.length();
    int end = text.indexOf("\n\n", start + 1);
    Files.writeString(
        page, text.substring(0, start) + HEAD + String.join("\n", rows) + text.substring(end));
  }
}
