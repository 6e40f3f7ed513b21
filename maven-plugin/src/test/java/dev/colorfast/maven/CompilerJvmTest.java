package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CompilerJvmTest {
  private static final String OURS = "-XX:+UseSerialGC";

  @Test
  void whatIsGivenComesLastAndCounts() {
    List<String> given = List.of("-Xmx4g", "-XX:TieredStopAtLevel=4");
    List<String> all = CompilerJvm.arguments(given, Map.of());

    assertEquals(given, all.subList(all.size() - 2, all.size()));
    assertTrue(all.indexOf("-XX:TieredStopAtLevel=1") < all.indexOf("-XX:TieredStopAtLevel=4"));
    assertTrue(all.contains(OURS));
    assertTrue(all.contains("--add-exports=jdk.compiler/com.sun.tools.javac.code=ALL-UNNAMED"));
  }

  @Test
  void aCollectorThatIsChosenStays() {
    assertFalse(CompilerJvm.arguments(List.of("-XX:+UseG1GC"), Map.of()).contains(OURS));
    for (String variable : List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS")) {
      Map<String, String> environment = Map.of(variable, "-Xmx1g -XX:+UseParallelGC -Dx=y");
      assertFalse(CompilerJvm.arguments(List.of(), environment).contains(OURS));
    }
  }
}
