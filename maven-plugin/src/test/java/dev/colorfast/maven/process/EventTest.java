package dev.colorfast.maven.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventTest {
  private static final String AWKWARD = "a\tb\nc\r\nd\\te\\\\f → „g“ \u0000 ";

  static final List<Event> EVENTS =
      List.of(
          new Event.Message("ERROR", "compiler.err.error.prone", "A.java", 3, 7, AWKWARD, AWKWARD),
          new Event.Message("NOTE", "", "", -1, -1, "", ""),
          new Event.Progress(312, 1204),
          new Event.OptionLeftOut("-Xsomething:" + AWKWARD),
          new Event.Finished(true),
          new Event.Finished(false),
          new Event.Crashed(AWKWARD, "\\"));

  @ParameterizedTest
  @FieldSource("EVENTS")
  void anEventSurvivesItsLine(Event event) {
    assertEquals(Optional.of(event), Event.fromLine(event.toLine()));
  }

  @ParameterizedTest
  @FieldSource("EVENTS")
  void anEventIsOneLine(Event event) {
    assertFalse(event.toLine().contains("\n"));
    assertFalse(event.toLine().contains("\r"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OpenJDK 64-Bit Server VM warning: sharing is only supported for boot loader classes",
        "#colorfast",
        "#colorfast\tunheard-of\t1",
        "#colorfast\tprogress\t1",
        "#colorfast\tprogress\tmany\tmore",
        "#colorfast\tmessage\tERROR\tcode"
      })
  void anyOtherLineIsNoEvent(String line) {
    assertEquals(Optional.empty(), Event.fromLine(line));
  }

  @Test
  void argumentsSurviveTheirFile(@TempDir Path directory) throws IOException {
    CompilerArguments arguments =
        new CompilerArguments(
            List.of("-sourcepath", "", "-Xplugin:ErrorProne -XepDisableAllChecks", AWKWARD),
            List.of(Path.of("a b", "C.java")));
    Path file = directory.resolve("compiler.args");

    arguments.write(file);

    assertEquals(arguments, CompilerArguments.read(file));
  }
}
