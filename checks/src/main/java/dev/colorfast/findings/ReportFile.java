package dev.colorfast.findings;

import dev.colorfast.facts.WholeFile;
import dev.colorfast.findings.Report.Entry;
import dev.colorfast.findings.Report.Rule;
import dev.colorfast.findings.Report.Settings;
import dev.colorfast.findings.Report.Silence;
import dev.colorfast.findings.Report.Step;
import dev.colorfast.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A report as a file in JSON, whose members are named as the components of {@link Report}. The
 * member {@code version} changes whenever something changes its meaning; more members may be added
 * at any time.
 */
public final class ReportFile {
  private static final String FORMAT = "colorfast findings";
  private static final int VERSION = 1;

  private ReportFile() {}

  /**
   * Writes a report.
   *
   * @throws IOException if the file cannot be written; an older one is then still there
   */
  public static void write(Path file, Report report) throws IOException {
    WholeFile.write(file, text(report).getBytes(StandardCharsets.UTF_8));
  }

  /** Returns the report in a file, or nothing if there is none, or none of this version. */
  public static Optional<Report> read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (IOException absent) {
      return Optional.empty();
    }
  }

  /** Returns the report that a text stands for, or nothing if it is none of this version. */
  public static Optional<Report> parse(String text) {
    try {
      return Optional.of(report(Json.read(text)));
    } catch (Json.Malformed
        | ClassCastException
        | IllegalArgumentException
        | NullPointerException unknown) {
      return Optional.empty();
    }
  }

  /** Returns a report as text. */
  public static String text(Report report) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("format", FORMAT);
    members.put("version", VERSION);
    members.put("rules", report.rules().stream().map(ReportFile::rule).toList());
    members.put("findings", report.findings().stream().map(ReportFile::finding).toList());
    members.put("known", report.known().stream().map(Fingerprint::toString).toList());
    members.put("settings", report.settings().stream().map(ReportFile::settings).toList());
    members.put("files", report.files());
    members.put("silences", report.silences().stream().map(ReportFile::silence).toList());
    return Json.write(members);
  }

  private static Map<String, Object> rule(Rule rule) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("check", rule.check());
    members.put("summary", rule.summary());
    members.put("page", rule.page());
    members.put("level", rule.level().name());
    return members;
  }

  private static Map<String, Object> silence(Silence silence) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("file", silence.file());
    members.put("check", silence.check());
    members.put("from", silence.from());
    members.put("to", silence.to());
    return members;
  }

  private static Map<String, Object> settings(Settings settings) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("kinds", settings.kinds());
    members.put("packages", settings.packages());
    members.put("models", settings.models());
    members.put("cache", settings.cache());
    return members;
  }

  private static Map<String, Object> finding(Entry entry) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("check", entry.check());
    members.put("level", entry.level().name());
    members.put("file", entry.file());
    members.put("line", entry.line());
    members.put("column", entry.column());
    members.put("offset", entry.offset());
    members.put("text", entry.text());
    members.put("sentence", entry.sentence());
    members.put("hint", entry.hint());
    members.put("chain", entry.chain().stream().map(ReportFile::step).toList());
    members.put("fingerprint", entry.fingerprint().toString());
    entry.fix().ifPresent(fix -> members.put("fix", fix(fix)));
    return members;
  }

  private static Map<String, Object> fix(Fix fix) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("source", fix.source());
    members.put("replacements", fix.replacements().stream().map(ReportFile::replacement).toList());
    return members;
  }

  private static Map<String, Object> replacement(Replacement replacement) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("start", replacement.start());
    members.put("end", replacement.end());
    members.put("text", replacement.text());
    return members;
  }

  private static Map<String, Object> step(Step step) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", step.name());
    members.put("file", step.file());
    members.put("line", step.line());
    members.put("text", step.text());
    members.put("origin", step.origin());
    members.put("remark", step.remark());
    return members;
  }

  private static Report report(Object value) {
    Map<?, ?> members = (Map<?, ?>) value;
    if (!FORMAT.equals(members.get("format"))
        || !Integer.valueOf(VERSION).equals(members.get("version"))) {
      throw new Json.Malformed("another format or version");
    }
    return new Report(
        list(members, "rules", ReportFile::ruleOf),
        texts(members, "files"),
        list(members, "silences", ReportFile::silenceOf),
        texts(members, "known").stream().map(ReportFile::fingerprint).toList(),
        list(members, "settings", ReportFile::settingsOf),
        list(members, "findings", ReportFile::findingOf));
  }

  private static <T> List<T> list(Map<?, ?> in, String name, Function<Map<?, ?>, T> element) {
    return ((List<?>) in.get(name)).stream().map(each -> element.apply((Map<?, ?>) each)).toList();
  }

  private static Rule ruleOf(Map<?, ?> in) {
    return new Rule(text(in, "check"), text(in, "summary"), text(in, "page"), level(in));
  }

  private static Silence silenceOf(Map<?, ?> in) {
    return new Silence(text(in, "file"), text(in, "check"), number(in, "from"), number(in, "to"));
  }

  private static Settings settingsOf(Map<?, ?> in) {
    return new Settings(
        texts(in, "kinds"), text(in, "packages"), texts(in, "models"), text(in, "cache"));
  }

  private static Entry findingOf(Map<?, ?> in) {
    return new Entry(
        text(in, "check"),
        level(in),
        text(in, "file"),
        number(in, "line"),
        number(in, "column"),
        number(in, "offset"),
        text(in, "text"),
        text(in, "sentence"),
        text(in, "hint"),
        list(in, "chain", ReportFile::stepOf),
        fingerprint(text(in, "fingerprint")),
        Optional.ofNullable((Map<?, ?>) in.get("fix")).map(ReportFile::fixOf));
  }

  private static Fix fixOf(Map<?, ?> in) {
    return new Fix(text(in, "source"), list(in, "replacements", ReportFile::replacementOf));
  }

  private static Replacement replacementOf(Map<?, ?> in) {
    return new Replacement(number(in, "start"), number(in, "end"), text(in, "text"));
  }

  private static Step stepOf(Map<?, ?> in) {
    return new Step(
        text(in, "name"),
        text(in, "file"),
        number(in, "line"),
        text(in, "text"),
        text(in, "origin"),
        text(in, "remark"));
  }

  private static Fingerprint fingerprint(String text) {
    return Fingerprint.parse(text).orElseThrow(() -> new Json.Malformed("no fingerprint"));
  }

  private static List<String> texts(Map<?, ?> in, String name) {
    return ((List<?>) in.get(name)).stream().map(String.class::cast).toList();
  }

  private static String text(Map<?, ?> in, String name) {
    return (String) in.get(name);
  }

  private static int number(Map<?, ?> in, String name) {
    return (Integer) in.get(name);
  }

  private static Level level(Map<?, ?> in) {
    String name = text(in, "level");
    for (Level level : Level.values()) {
      if (level.name().equals(name)) {
        return level;
      }
    }
    throw new Json.Malformed("no level");
  }
}
