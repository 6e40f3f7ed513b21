package dev.colorfast.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.json.Json;
import dev.colorfast.json.Members;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The forms in which a report is written, with whatever its texts have in them. */
class ReportsTest {
  static final String ODD = "\"a<b>&'{}: 100%,\\ \n\t\u0001 → \uD83D\uDE00";

  static Report report() {
    Fingerprint one = new Fingerprint("Check", "pack.Type$Inner.method(int[],List)", "-", 1);
    Fingerprint two = new Fingerprint("Check", "pack.Type.<init>", "other.Type.call()", 2);
    Report.Step inSource = new Report.Step("method", "src/a b/Type.java", 3, "call();", "", ODD);
    Report.Step inLibrary = new Report.Step("→ Type.call", "", 0, "", "other.jar", "blocks");
    return new Report(
        List.of(
            new Report.Rule("Other", "Finds nothing", "", Level.WARNING),
            new Report.Rule("Check", "Finds " + ODD, "https://example.org/Check", Level.ERROR)),
        List.of("src/a b/Type.java"),
        List.of(new Report.Silence("src/a b/Type.java", "Check", 3, 9)),
        List.of(new Fingerprint("Check", "pack.Type.known()", "-", 1)),
        List.of(new Report.Settings(List.of("SLEEP", "FILE"), "pack,-other", List.of("a"), "b")),
        List.of(
            new Report.Entry(
                "Check",
                Level.WARNING,
                "/elsewhere/Type.java",
                9,
                1,
                77,
                "",
                ODD,
                "",
                List.of(),
                one,
                Optional.of(
                    Fix.of(
                        ODD, List.of(Replacement.insertion(9, ODD), new Replacement(3, 7, "\n"))))),
            new Report.Entry(
                "Check",
                Level.ERROR,
                "src/a b/Type.java",
                3,
                5,
                30,
                "call();",
                "{} blocks",
                "Did you mean to call 'other'?",
                List.of(inSource, inLibrary),
                two)));
  }

  @Test
  void reportIsReadAsItWasWritten(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("findings.json");
    ReportFile.write(file, report());
    assertEquals(report(), ReportFile.read(file).orElseThrow());
    assertEquals(List.of(file), Files.list(folder).toList());
  }

  @Test
  void thePageNamesAllMembers() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "findings-file.md"));
    String text = ReportFile.text(report());
    assertTrue(Members.missingIn("", text).contains("replacements"), text);
    assertEquals(Set.of(), Members.missingIn(page, text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "{\"format\": \"colorfast findings\", \"version\": 2}",
        "{\"format\": \"colorfast findings\", \"version\": 1}",
        "{\"format\": \"colorfast findings\", \"version\": 1, \"rules\": [1], \"files\": []}"
      })
  void fileOfAnotherKindIsAsGoodAsAbsent(String text, @TempDir Path folder) throws IOException {
    assertTrue(ReportFile.read(Files.writeString(folder.resolve("file"), text)).isEmpty());
  }

  @Test
  void jsonIsReadAsItWasWritten() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put(ODD, Arrays.asList(1, -2, true, false, null, List.of(), Map.of(), ODD));
    assertEquals(value, Json.read(Json.write(value)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "[1,]", "\"", "\"\\u12", "01x", "nul", "[]]", "{\"a\" 1}", "1.5"})
  void malformedJsonIsRefused(String text) {
    assertThrows(Json.Malformed.class, () -> Json.read(text));
  }

  @Test
  void deepJsonIsRefused() {
    assertThrows(Json.Malformed.class, () -> Json.read("[".repeat(100_000)));
  }

  @Test
  void fingerprintIsReadAsItWasWritten() {
    for (Fingerprint fingerprint : report().fingerprints()) {
      assertEquals(fingerprint, Fingerprint.parse(fingerprint.toString()).orElseThrow());
    }
    assertEquals(
        List.of("pack.Type$Inner", "pack.Type", "pack.Type"),
        report().fingerprints().stream().map(Fingerprint::className).toList());
  }

  @Test
  void theLongestNameOfAPackageDecides() {
    PackageFilter filter =
        PackageFilter.parse("com.acme, -com.acme.old,com.acme.old.kept").orElseThrow();
    assertTrue(filter.include("com.acme.Type"));
    assertTrue(filter.include("com.acme.older.Type"));
    assertFalse(filter.include("com.acme.old.Type$Inner"));
    assertFalse(filter.include("com.acme.old.deep.Type"));
    assertTrue(filter.include("com.acme.old.kept.Type"));
    assertFalse(filter.include("org.other.Type"));
    assertTrue(PackageFilter.parse("-com.acme").orElseThrow().include("Type"));
    assertTrue(PackageFilter.ALL.include("Type"));
  }

  @Test
  void baselineKeepsReasonsAndWhatWasNotLookedAt(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("known.txt");
    Files.write(
        file,
        List.of(
            "Check pack.Type.<init> other.Type.call() 2 # because",
            "Check pack.Type.gone() -",
            "Check pack.Type.both() - linked # by two",
            "Check far.Away.m() - # stays"));
    Baseline renewed =
        Baseline.read(file)
            .renewed(report().fingerprints(), name -> name.startsWith("pack."), Optional.empty());
    renewed.write(file);
    assertEquals(
        List.of(
            "Check far.Away.m() -  # stays",
            "Check pack.Type$Inner.method(int[],List) -",
            "Check pack.Type.<init> other.Type.call() 2  # because",
            "Check pack.Type.both() - linked  # by two",
            "Check pack.Type.known() -"),
        Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList());
    assertEquals(renewed, Baseline.read(file));
    assertTrue(renewed.gone(report().fingerprints(), name -> name.startsWith("pack.")).isEmpty());
    Fingerprint both = new Fingerprint("Check", "pack.Type.both()", "-", 1);
    assertEquals(List.of(both), renewed.goneFromAll(report().fingerprints()));
    Fingerprint other = new Fingerprint("Check", "pack.Type.other()", "-", 1);
    Baseline linked =
        renewed.renewed(report().fingerprints(), name -> true, Optional.of(Set.of(other)));
    assertEquals(Set.of(other), linked.linked());
    assertFalse(linked.knows(both));
  }

  @Test
  void junitXmlHasAFailedTestForEachFinding() throws Exception {
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(
                new ByteArrayInputStream(JUnitXml.text(report()).getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertEquals(2, root.getElementsByTagName("testsuite").getLength());
    assertEquals(3, root.getElementsByTagName("testcase").getLength());
    assertEquals(2, root.getElementsByTagName("failure").getLength());
    Element failure = (Element) root.getElementsByTagName("failure").item(1);
    assertEquals("{} blocks", failure.getAttribute("message"));
    assertTrue(failure.getTextContent().contains("→ Type.call"), failure.getTextContent());
  }

  @Test
  void gitHubAnnotationsAreOneLineEach() {
    List<String> lines = GitHubAnnotations.lines(report(), Path.of(""));
    assertEquals(2, lines.size());
    assertTrue(
        lines
            .get(0)
            .startsWith("::warning file=/elsewhere/Type.java,line=9,col=1,title=Check::\"a<b>&'{}"),
        lines.get(0));
    assertTrue(lines.get(0).contains("100%25,\\ %0A"), lines.get(0));
    assertTrue(
        lines.get(1).startsWith("::error file=src/a b/Type.java,line=3,col=5,title=Check::{} "),
        lines.get(1));
  }

  @Test
  void sarifNamesFilesRelativeToTheFolder() {
    Map<?, ?> log = (Map<?, ?>) Json.read(Sarif.text(report(), Path.of("").toAbsolutePath()));
    Map<?, ?> run = (Map<?, ?>) ((List<?>) log.get("runs")).get(0);
    List<?> results = (List<?>) run.get("results");
    assertEquals("file:///elsewhere/Type.java", uri(results.get(0)));
    assertEquals("src/a%20b/Type.java", uri(results.get(1)));
  }

  private static Object uri(Object result) {
    Map<?, ?> location = (Map<?, ?>) ((List<?>) ((Map<?, ?>) result).get("locations")).get(0);
    Map<?, ?> place = (Map<?, ?>) location.get("physicalLocation");
    return ((Map<?, ?>) place.get("artifactLocation")).get("uri");
  }
}
