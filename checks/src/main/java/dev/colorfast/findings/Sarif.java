package dev.colorfast.findings;

import dev.colorfast.findings.Report.Entry;
import dev.colorfast.findings.Report.Rule;
import dev.colorfast.findings.Report.Step;
import dev.colorfast.json.Json;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A report in SARIF 2.1.0, the OASIS standard for what analysis tools find. The chain of a finding
 * is a code flow. Files below a folder are named relative to it, so that the result can be read on
 * another machine.
 */
public final class Sarif {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private static final String ROOT = "SRCROOT";

  /** The names of fingerprints: our own, and the one that GitHub's code scanning looks at. */
  private static final String OWN_FINGERPRINT = "colorfast/v1";

  private static final String GITHUB_FINGERPRINT = "primaryLocationLineHash";
  private static final int HASH_LENGTH = 16;

  private final Path root;
  private final Report report;

  private Sarif(Path root, Report report) {
    this.root = root.toAbsolutePath().normalize();
    this.report = report;
  }

  /**
   * Returns the text of a SARIF file.
   *
   * @param root the folder that files are named relative to
   */
  public static String text(Report report, Path root) {
    return Json.write(new Sarif(root, report).log());
  }

  private Map<String, Object> log() {
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver()));
    run.put("columnKind", "utf16CodeUnits");
    run.put("originalUriBaseIds", Map.of(ROOT, Map.of("uri", folder())));
    run.put("results", report.findings().stream().map(this::result).toList());
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return log;
  }

  private String folder() {
    String uri = root.toUri().toString();
    return uri.endsWith("/") ? uri : uri + '/';
  }

  private Map<String, Object> driver() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "Colorfast");
    Optional.ofNullable(Sarif.class.getPackage().getImplementationVersion())
        .ifPresent(version -> driver.put("version", version));
    driver.put("informationUri", "https://colorfast.dev");
    driver.put("rules", report.rules().stream().map(Sarif::rule).toList());
    return driver;
  }

  private static Map<String, Object> rule(Rule rule) {
    Optional<String> page = CheckPage.of(rule.check());
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("id", rule.check());
    descriptor.put("name", rule.check());
    descriptor.put("shortDescription", text(rule.summary()));
    descriptor.put(
        "fullDescription",
        text(
            page.flatMap(each -> CheckPage.section(each, "What it flags")).orElse(rule.summary())));
    if (!rule.page().isEmpty()) {
      descriptor.put("helpUri", rule.page());
    }
    Map<String, Object> help = new LinkedHashMap<>();
    help.put("text", page.orElse(rule.summary() + ". See " + rule.page()));
    page.ifPresent(each -> help.put("markdown", each));
    descriptor.put("help", help);
    descriptor.put("defaultConfiguration", Map.of("level", level(rule.level())));
    descriptor.put("properties", Map.of("tags", List.of("concurrency")));
    return descriptor;
  }

  private static String level(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
    };
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  private Map<String, Object> result(Entry finding) {
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", finding.check());
    int rule = report.rules().stream().map(Rule::check).toList().indexOf(finding.check());
    if (rule >= 0) {
      result.put("ruleIndex", rule);
    }
    result.put("level", level(finding.level()));
    String hint = finding.hint().isEmpty() ? "" : " " + finding.hint();
    result.put("message", text(finding.sentence() + '.' + hint));
    result.put(
        "locations",
        List.of(location(finding.file(), finding.line(), finding.column(), finding.text(), "")));
    Map<String, Object> fingerprints = new LinkedHashMap<>();
    fingerprints.put(OWN_FINGERPRINT, finding.fingerprint().toString());
    fingerprints.put(GITHUB_FINGERPRINT, hash(finding.fingerprint().toString()) + ":1");
    result.put("partialFingerprints", fingerprints);
    if (!finding.chain().isEmpty()) {
      result.put(
          "codeFlows", List.of(Map.of("threadFlows", List.of(Map.of("locations", flow(finding))))));
    }
    finding.fix().ifPresent(fix -> result.put("fixes", List.of(fix(fix, finding.file()))));
    return result;
  }

  private Map<String, Object> fix(Fix fix, String file) {
    List<Object> replacements = new ArrayList<>();
    for (Replacement each : fix.replacements()) {
      Map<String, Object> region = new LinkedHashMap<>();
      region.put("charOffset", each.start());
      region.put("charLength", each.end() - each.start());
      Map<String, Object> replacement = new LinkedHashMap<>();
      replacement.put("deletedRegion", region);
      replacement.put("insertedContent", text(each.text()));
      replacements.add(replacement);
    }
    Map<String, Object> change = new LinkedHashMap<>();
    change.put("artifactLocation", artifact(file));
    change.put("replacements", replacements);
    return Map.of("artifactChanges", List.of(change));
  }

  /** What happens in a library is shown where it is called from. */
  private List<Object> flow(Entry finding) {
    List<Object> locations = new ArrayList<>();
    String file = finding.file();
    int line = finding.line();
    String text = finding.text();
    for (Step step : finding.chain()) {
      if (!step.file().isEmpty()) {
        file = step.file();
        line = step.line();
        text = step.text();
      }
      String origin = step.origin().isEmpty() ? "" : " (" + step.origin() + ')';
      String remark = step.remark().isEmpty() ? "" : ": " + step.remark();
      locations.add(
          Map.of("location", location(file, line, 0, text, step.name() + origin + remark)));
    }
    return locations;
  }

  private Map<String, Object> location(
      String file, int line, int column, String text, String message) {
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", Math.max(1, line));
    if (column > 0) {
      region.put("startColumn", column);
    }
    if (!text.isEmpty()) {
      region.put("snippet", text(text));
    }
    Map<String, Object> place = new LinkedHashMap<>();
    place.put("artifactLocation", artifact(file));
    place.put("region", region);
    Map<String, Object> location = new LinkedHashMap<>();
    location.put("physicalLocation", place);
    if (!message.isEmpty()) {
      location.put("message", text(message));
    }
    return location;
  }

  private Map<String, Object> artifact(String file) {
    Path path = root.resolve(file).normalize();
    Map<String, Object> artifact = new LinkedHashMap<>();
    if (path.startsWith(root)) {
      artifact.put("uri", relative(root.relativize(path)));
      artifact.put("uriBaseId", ROOT);
    } else {
      artifact.put("uri", path.toUri().toString());
    }
    return artifact;
  }

  private static String relative(Path path) {
    // Only of a whole path does the JDK make an address with everything escaped that has to be.
    String below = Path.of("/").resolve(path.toString()).toUri().getRawPath();
    String top = Path.of("/").toAbsolutePath().toUri().getRawPath();
    return below.substring(top.length());
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new AssertionError("every Java platform has SHA-256", impossible);
    }
  }
}
