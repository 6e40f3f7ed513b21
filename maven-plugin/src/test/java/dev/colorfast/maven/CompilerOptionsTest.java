package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class CompilerOptionsTest {
  private static final Jdk JDK_8 = new Jdk(Path.of("jdk8"), 8);
  private static final Jdk JDK_17 = new Jdk(Path.of("jdk17"), 17);
  private static final Jdk JDK_25 = new Jdk(Path.of("jdk25"), 25);

  private static List<String> options(String elements, Jdk own, Jdk used) throws Exception {
    CompilerConfiguration configuration =
        CompilerConfiguration.of(
            SourceSet.MAIN,
            Xpp3DomBuilder.build(
                new StringReader("<configuration>" + elements + "</configuration>")),
            Map.<String, String>of()::get,
            Path.of("target"));
    return CompilerOptions.of(
        configuration,
        ProjectArguments.of(configuration.arguments(), List.of()),
        new ModuleJdk(own, used),
        new SourceFiles(List.of(Path.of("src")), List.of()),
        CompilePath.ofClasses(List.of()),
        List.of(Path.of("checks.jar")),
        List.of("-XepDisableAllChecks"),
        Path.of("scratch"));
  }

  private static String valueOf(String name, List<String> options) {
    assertTrue(options.contains(name), () -> name + " is not in " + options);
    return options.get(options.indexOf(name) + 1);
  }

  @Test
  void aReleaseReplacesSourceAndTarget() throws Exception {
    List<String> options = options("<release>17</release><source>8</source>", JDK_17, JDK_17);

    assertEquals("17", valueOf("--release", options));
    assertFalse(options.contains("-source"));
  }

  @Test
  void withoutReleaseSourceAndTargetStay() throws Exception {
    List<String> options = options("<source>1.8</source><target>11</target>", JDK_17, JDK_17);

    assertEquals("1.8", valueOf("-source", options));
    assertEquals("11", valueOf("-target", options));
  }

  @Test
  void whatReplacesAnOldJdkCompilesForItsRelease() throws Exception {
    assertEquals("8", valueOf("--release", options("<source>1.8</source>", JDK_8, JDK_17)));
  }

  @Test
  void exportsOfTheJdkRuleOutTheReleaseFlag() throws Exception {
    String exports =
        "<compilerArgs><arg>--add-exports=java.base/sun.nio.ch=ALL-UNNAMED</arg></compilerArgs>";

    assertEquals("8", valueOf("-source", options(exports, JDK_8, JDK_17)));
  }

  @Test
  void whatIsOlderThanTheCompilerCanDoIsRaised() throws Exception {
    assertEquals("7", valueOf("--release", options("<source>1.5</source>", JDK_8, JDK_17)));
    assertEquals("8", valueOf("-source", options("<source>1.7</source>", JDK_25, JDK_25)));
  }

  @Test
  void processorsRunWhereTheProjectsCompilerWouldRunThem() throws Exception {
    assertFalse(options("", JDK_17, JDK_17).contains("-proc:none"));
    assertFalse(options("", JDK_17, JDK_25).contains("-proc:none"));
    assertTrue(options("", JDK_25, JDK_25).contains("-proc:none"));
    assertTrue(options("<proc>none</proc>", JDK_17, JDK_17).contains("-proc:none"));
    assertFalse(options("<proc>full</proc>", JDK_25, JDK_25).contains("-proc:none"));
    assertFalse(
        options(
                "<annotationProcessors><processor>P</processor></annotationProcessors>",
                JDK_25,
                JDK_25)
            .contains("-proc:none"));
  }

  @Test
  void anEmptyClassPathIsNotTheWorkingDirectory() throws Exception {
    assertEquals(
        Path.of("scratch/classes").toString(),
        valueOf("--class-path", options("", JDK_17, JDK_17)));
  }
}
