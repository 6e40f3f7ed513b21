package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.maven.process.Event;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
  private static final Event.Message FINDING =
      message("ERROR", "compiler.err.error.prone", "[BlockingOnEventLoop] read() blocks");

  private static Event.Message message(String kind, String code, String text) {
    return new Event.Message(kind, code, "A.java", 1, 1, text, "A.java:1: " + text);
  }

  private static Diagnosis of(Event... events) {
    Diagnosis diagnosis = new Diagnosis(List.of("BlockingOnEventLoop"));
    List.of(events).forEach(diagnosis::add);
    return diagnosis;
  }

  @Test
  void onlyOurChecksHaveFindings() {
    Diagnosis diagnosis =
        of(
            FINDING,
            message("WARNING", "compiler.warn.error.prone", "[NullAway] null"),
            message("WARNING", "compiler.warn.deprecated", "[deprecation] old"));

    assertEquals(List.of(FINDING), diagnosis.findings());
    assertEquals(List.of(), diagnosis.compileErrors());
    assertEquals(new Tally(1, 0, 0, 0), diagnosis.tally());
  }

  @Test
  void anErrorOfTheCompilersIsACompileError() {
    Event.Message error = message("ERROR", "compiler.err.cant.resolve", "cannot find symbol");

    assertEquals(List.of(error), of(error).compileErrors());
  }

  @Test
  void whatWeSayOfOurselvesIsNoCompileError() {
    String code = "compiler.err.proc.messager";
    Diagnosis diagnosis =
        of(
            message("ERROR", code, "Colorfast: unknown option"),
            message("NOTE", code, "Colorfast: an oddity"));

    assertEquals(List.of("unknown option"), diagnosis.ownErrors());
    assertEquals(List.of("an oddity"), diagnosis.ownNotes());
    assertEquals(List.of(), diagnosis.compileErrors());
  }

  @Test
  void aCheckThatThrowsIsACrash() {
    Diagnosis diagnosis =
        of(message("ERROR", "compiler.err.error.prone.crash", "An unhandled exception"));

    assertTrue(diagnosis.crash().isPresent());
  }

  @Test
  void failureWithoutAReasonIsNoEnd() {
    Event.Progress all = new Event.Progress(2, 2);
    Event.Progress half = new Event.Progress(1, 2);
    Event.Finished failed = new Event.Finished(false);

    assertTrue(of(all, new Event.Finished(true)).isFinished());
    assertTrue(of(FINDING, all, failed).isFinished());
    assertFalse(of(FINDING, half, failed).isFinished());
    assertFalse(of(all, failed).isFinished());
    assertFalse(of(all).isFinished());
  }
}
