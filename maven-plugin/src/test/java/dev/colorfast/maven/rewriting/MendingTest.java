package dev.colorfast.maven.rewriting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.findings.Fingerprint;
import dev.colorfast.findings.Fix;
import dev.colorfast.findings.Level;
import dev.colorfast.findings.Replacement;
import dev.colorfast.findings.Report;
import java.util.List;
import org.junit.jupiter.api.Test;

class MendingTest {
  private static final String SOURCE = "0123456789";

  private static Report.Entry finding(int line, Replacement... replacements) {
    return new Report.Entry(
            "Check",
            Level.WARNING,
            "A.java",
            line,
            1,
            0,
            "",
            "it blocks",
            "",
            List.of(),
            new Fingerprint("Check", "a.A.m()", "-", 1))
        .with(Fix.of(SOURCE, List.of(replacements)));
  }

  @Test
  void fixesAreMadeTogether() {
    Mending mending =
        Mending.of(
            SOURCE,
            List.of(
                finding(1, new Replacement(4, 6, "b"), Replacement.insertion(9, "c")),
                finding(2, new Replacement(0, 1, "a"))));
    assertEquals(2, mending.mended());
    assertEquals(
        "a123b678c9",
        SourceText.replaced(SOURCE, mending.replacements().stream().sorted().toList()));
  }

  @Test
  void aFixIsMadeAsAWholeOrNotAtAll() {
    Mending mending =
        Mending.of(
            SOURCE,
            List.of(
                finding(1, Replacement.insertion(4, "a")),
                finding(2, new Replacement(0, 1, "b"), Replacement.insertion(4, "c")),
                finding(3, Replacement.insertion(4, "a"))));
    assertEquals(1, mending.mended());
    assertEquals(List.of(2), mending.left().stream().map(Report.Entry::line).toList());
    assertEquals(List.of(Replacement.insertion(4, "a")), mending.replacements());
  }

  @Test
  void anotherTextIsLeftAlone() {
    List<Report.Entry> findings = List.of(finding(1, Replacement.insertion(4, "a")));
    assertFalse(Mending.of(SOURCE, findings).isOutdated());
    Mending outdated = Mending.of(SOURCE + '\n', findings);
    assertTrue(outdated.isOutdated());
    assertEquals(List.of(), outdated.replacements());
  }
}
