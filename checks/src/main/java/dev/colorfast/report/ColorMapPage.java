package dev.colorfast.report;

import dev.colorfast.colormap.ColorMap;
import dev.colorfast.colormap.ColorMapFile;
import dev.colorfast.colormap.Spread;
import dev.colorfast.findings.Report;
import dev.colorfast.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One file of HTML with everything in it: the data, the style and the script. Equal maps and
 * reports make equal pages.
 */
public final class ColorMapPage {
  private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");

  private ColorMapPage() {}

  /**
   * Returns the text of the page.
   *
   * @param title the name of the project
   * @param report what was reported of the same sources
   * @param root the folder of the project; what is in it is named as seen from there
   */
  public static String of(String title, ColorMap map, Report report, Path root) {
    Map<String, String> content =
        Map.of(
            "title", escaped(title),
            "style", resource("page.css"),
            "script", resource("page.js"),
            "colors", ColorMapFile.text(map.withFiles(file -> seenFrom(root, file))),
            "origins", origins(map),
            "findings", findings(report, root));
    StringBuilder page = new StringBuilder();
    Matcher hole = HOLE.matcher(resource("page.html"));
    while (hole.find()) {
      hole.appendReplacement(page, Matcher.quoteReplacement(content.get(hole.group(1))));
    }
    return hole.appendTail(page).toString();
  }

  /** Where somebody's home is does not belong into a page that is passed on. */
  private static String seenFrom(Path root, String file) {
    try {
      Path path = Path.of(file).toAbsolutePath().normalize();
      Path from = root.toAbsolutePath().normalize();
      return path.startsWith(from) ? from.relativize(path).toString().replace('\\', '/') : file;
    } catch (InvalidPathException unusual) {
      return file;
    }
  }

  private static String findings(Report report, Path root) {
    List<Object> all = new ArrayList<>();
    for (Report.Entry entry : report.findings()) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("check", entry.check());
      value.put("level", entry.level().name());
      value.put("file", seenFrom(root, entry.file()));
      value.put("line", entry.line());
      value.put("text", entry.text());
      value.put("sentence", entry.sentence());
      value.put("hint", entry.hint());
      List<Object> chain = new ArrayList<>();
      for (Report.Step step : entry.chain()) {
        Map<String, Object> link = new LinkedHashMap<>();
        link.put("name", step.name());
        link.put("file", step.file().isEmpty() ? "" : seenFrom(root, step.file()));
        link.put("line", step.line());
        link.put("text", step.text());
        link.put("origin", step.origin());
        link.put("remark", step.remark());
        chain.add(link);
      }
      value.put("chain", chain);
      all.add(value);
    }
    return Json.compact(all);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String origins(ColorMap map) {
    List<Object> all = new ArrayList<>();
    for (Spread.Origin origin : Spread.of(map)) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("async", origin.isAsync());
      value.put("kind", origin.kind());
      value.put("method", origin.method());
      value.put("direct", origin.direct());
      value.put("methods", origin.methods());
      value.put("classes", origin.classes());
      value.put("packages", origin.packages());
      value.put("modules", origin.modules());
      all.add(value);
    }
    return Json.compact(all);
  }

  private static String resource(String name) {
    try (InputStream in = ColorMapPage.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("this jar is damaged: " + name, broken);
    }
  }
}
