package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class CompilerConfigurationTest {
  private static CompilerConfiguration of(
      SourceSet set, String elements, Map<String, String> properties) throws Exception {
    return CompilerConfiguration.of(
        set,
        Xpp3DomBuilder.build(new StringReader("<configuration>" + elements + "</configuration>")),
        properties::get,
        Path.of("target"));
  }

  private static CompilerConfiguration ofMain(String elements) throws Exception {
    return of(SourceSet.MAIN, elements, Map.of());
  }

  @Test
  void anElementWinsOverItsProperty() throws Exception {
    Map<String, String> properties =
        Map.of("maven.compiler.release", "17", "maven.compiler.source", "11");

    CompilerConfiguration stated = of(SourceSet.MAIN, "<release>1.8</release>", properties);
    CompilerConfiguration unstated = of(SourceSet.MAIN, "<release/>", properties);

    assertEquals(Optional.of("8"), stated.release());
    assertEquals(Optional.of("17"), unstated.release());
    assertEquals(Optional.of("11"), stated.source());
  }

  @Test
  void anEmptyPropertyIsAsGoodAsNone() throws Exception {
    assertEquals(
        Optional.empty(), of(SourceSet.MAIN, "", Map.of("maven.compiler.release", " ")).release());
  }

  @Test
  void testsMayHaveTheirOwnLevel() throws Exception {
    String elements = "<release>11</release><testRelease>17</testRelease><source>8</source>";

    assertEquals(Optional.of("17"), of(SourceSet.TEST, elements, Map.of()).release());
    assertEquals(Optional.of("11"), of(SourceSet.MAIN, elements, Map.of()).release());
    assertEquals(Optional.of("8"), of(SourceSet.TEST, elements, Map.of()).source());
  }

  @Test
  void placeholdersThatTheBuildHasSetAreFilled() throws Exception {
    CompilerConfiguration configuration =
        of(
            SourceSet.MAIN,
            "<compilerArgs><arg>-Akey=${late}</arg><arg>-Aother=${unknown}</arg></compilerArgs>",
            Map.of("late", "$1"));

    assertEquals(List.of("-Akey=$1", "-Aother=${unknown}"), configuration.arguments());
  }

  @Test
  void argumentsComeFromAllThreePlaces() throws Exception {
    CompilerConfiguration configuration =
        ofMain(
            "<compilerArguments><Xlint/><Akey>value</Akey><source>8</source></compilerArguments>"
                + "<compilerArgument>-parameters</compilerArgument>"
                + "<compilerArgs><arg>-g</arg><arg/><compilerArg>-O</compilerArg></compilerArgs>");

    assertEquals(
        List.of("-Xlint", "-Akey=value", "-source", "8", "-parameters", "-g", "-O"),
        configuration.arguments());
  }

  @Test
  void aProcessorPathIsReadWithItsExclusions() throws Exception {
    CompilerConfiguration configuration =
        ofMain(
            "<annotationProcessorPaths>"
                + "<path><groupId>g</groupId><artifactId>a</artifactId></path>"
                + "<path><groupId>g</groupId><artifactId>b</artifactId><version>1</version>"
                + "<exclusions><exclusion><groupId>x</groupId><artifactId>y</artifactId>"
                + "</exclusion></exclusions></path>"
                + "</annotationProcessorPaths>");

    assertEquals(
        List.of(
            Map.of("groupId", "g", "artifactId", "a"),
            Map.of("groupId", "g", "artifactId", "b", "version", "1")),
        configuration.processorPath());
    assertEquals(List.of(), configuration.exclusionsOf(0));
    assertEquals(List.of(Map.of("groupId", "x", "artifactId", "y")), configuration.exclusionsOf(1));
  }

  @Test
  void switchesAreOffUnlessSet() throws Exception {
    assertFalse(ofMain("").keepsParameterNames());
    assertTrue(ofMain("<parameters>true</parameters>").keepsParameterNames());
    assertTrue(
        of(SourceSet.MAIN, "", Map.of("maven.compiler.enablePreview", "true")).enablesPreview());
    assertTrue(of(SourceSet.TEST, "", Map.of("maven.test.skip", "true")).isSkipped());
  }

  @Test
  void theEncodingIsThatOfTheProjectUnlessSet() throws Exception {
    Map<String, String> properties = Map.of("project.build.sourceEncoding", "UTF-8");

    assertEquals(Optional.of("UTF-8"), of(SourceSet.MAIN, "", properties).encoding());
    assertEquals(
        Optional.of("ISO-8859-1"),
        of(SourceSet.MAIN, "<encoding>ISO-8859-1</encoding>", properties).encoding());
  }

  @Test
  void generatedSourcesAreWhereTheCompilerPluginPutsThem() throws Exception {
    assertEquals(Path.of("target/generated-sources/annotations"), ofMain("").generatedSources());
    assertEquals(
        Path.of("target/generated-test-sources/test-annotations"),
        of(SourceSet.TEST, "", Map.of()).generatedSources());
  }
}
