package dev.colorfast.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {

  @Test
  void whatIsWrittenIsReadBack() {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("text", "a\"b\\c\n\t\u0001<script>\u2028\ud83d\ude00\ud800 é");
    value.put("numbers", List.of(0, -12));
    value.put("others", new ArrayList<>(Arrays.asList(true, false, null)));
    value.put("empty", List.of(Map.of(), List.of(), ""));
    assertEquals(value, Json.read(Json.write(value)));
    assertEquals(value, Json.read(Json.compact(value)));
  }

  @Test
  void aScriptInHtmlIsNotEndedByText() {
    assertEquals("\"\\u003c/script>\"", Json.compact("</script>"));
  }

  @Test
  void blanksAndEscapesOfOthersAreUnderstood() {
    assertEquals(
        Map.of("a/b", List.of(1, "é")), Json.read(" {\"a\\/b\" :\n[ 1 , \"\\u00e9\" ]\t} "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[1,]", "{\"a\" 1}", "\"a", "\"\\x\"", "01x", "nul", "1 2"})
  void otherTextIsRefused(String text) {
    assertThrows(Json.Malformed.class, () -> Json.read(text));
  }

  @Test
  void textThatIsTooDeepIsRefused() {
    assertThrows(Json.Malformed.class, () -> Json.read("[".repeat(100_000)));
  }
}
