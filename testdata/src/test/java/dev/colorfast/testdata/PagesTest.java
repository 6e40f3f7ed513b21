package dev.colorfast.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.errorprone.BugPattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A check without page, examples and row in the README does not build, nor one whose page errs. */
final class PagesTest {

  private static final List<String> HEADINGS =
      List.of(
          "What it flags",
          "Why it matters",
          "Example",
          "Instead",
          "Known false and missed alarms",
          "How to suppress");

  /** The only section whose code the check reports. */
  private static final String BAD = "Example";

  static List<String> checks() {
    return Compilation.checks();
  }

  static List<Page.Block> blocks() throws IOException {
    List<Page.Block> blocks = new ArrayList<>();
    for (String check : checks()) {
      blocks.addAll(Page.of(check).javaBlocks());
    }
    return blocks;
  }

  @ParameterizedTest
  @MethodSource("checks")
  void hasPageWithTheUsualHeadings(String check) throws IOException {
    assertEquals(HEADINGS, Page.of(check).headings());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void showsBothBadAndGoodCode(String check) throws IOException {
    List<String> sections =
        Page.of(check).javaBlocks().stream().map(Page.Block::heading).distinct().toList();
    assertTrue(sections.containsAll(List.of(BAD, "Instead")), sections::toString);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("blocks")
  void isRightAboutItsExample(Page.Block block, @TempDir Path folder) throws IOException {
    Path source = Files.writeString(folder.resolve(block.fileName()), block.code());
    Compilation compilation =
        Compilation.of(
            block.check(), List.of(source), TestCase.targetOfPage(block.check(), Project.TESTDATA));
    assertEquals(List.of(), compilation.complaints());
    boolean isBad = block.heading().equals(BAD);
    String claim = "the page says that this is " + (isBad ? "reported" : "not reported") + ":\n";
    assertEquals(isBad, !compilation.findings().isEmpty(), claim + block.code());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void statesTheSeverityOfTheCheck(String check) throws IOException {
    BugPattern pattern = Compilation.pattern(check);
    String severity = "Severity: " + pattern.severity().name().toLowerCase(Locale.ROOT);
    String request = "for those who ask: `-Xep:%s:WARN`".formatted(check);
    String text = Page.of(check).severity();
    assertTrue(text.startsWith(severity), text);
    assertEquals(Compilation.isOptIn(pattern), text.contains(request), text);
  }

  @Test
  void noTwoChecksAreSummedUpAlike() {
    List<String> summaries =
        checks().stream().map(check -> Compilation.pattern(check).summary()).sorted().toList();
    assertEquals(summaries.stream().distinct().toList(), summaries);
  }

  @ParameterizedTest
  @MethodSource("checks")
  void hasExamplesInTestdata(String check) {
    assertFalse(TestCase.of(check, Project.TESTDATA).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("checks")
  void hasRowInReadme(String check) throws IOException {
    String start = "| [`%s`](docs/%s.md) |".formatted(check, check);
    assertTrue(
        Files.readAllLines(Project.README).stream().anyMatch(line -> line.startsWith(start)),
        "README.md has no row that starts with " + start);
  }

  static List<Path> written() throws IOException {
    List<Path> files =
        new ArrayList<>(List.of(Project.README, Project.ROOT.resolve("CONTRIBUTING.md")));
    try (Stream<Path> pages = Files.list(Project.PAGES)) {
      pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(files::add);
    }
    return files;
  }

  @ParameterizedTest
  @MethodSource("written")
  void linksLeadToFiles(Path page) throws IOException {
    List<String> lost = new ArrayList<>();
    Matcher link = Pattern.compile("\\]\\(([^)#:]+)(#[^)]*)?\\)").matcher(Files.readString(page));
    while (link.find()) {
      if (!Files.exists(page.resolveSibling(link.group(1)))) {
        lost.add(link.group(1));
      }
    }
    assertEquals(List.of(), lost);
  }

  @Test
  void allPagesAreListed() throws IOException {
    String list = Files.readString(Project.PAGES.resolve("README.md"));
    List<String> checks = checks();
    List<String> missing =
        written().stream()
            .filter(page -> page.startsWith(Project.PAGES))
            .map(page -> page.getFileName().toString())
            .filter(name -> !name.equals("README.md"))
            .filter(name -> !checks.contains(name.replace(".md", "")))
            .filter(name -> !list.contains("(" + name + ")"))
            .toList();
    assertEquals(List.of(), missing);
  }
}
