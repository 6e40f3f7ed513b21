package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildFilesTest {
  private static final BuildSetup SETUP =
      new BuildSetup("1.0", "2.42.0", List.of("--add-exports=a/b=C", "--add-opens=a/b=C"));

  @TempDir Path folder;

  private CompilerPlugins compilers = CompilerPlugins.PLAIN;

  private void configure(boolean apply) throws MojoExecutionException {
    new BuildFiles(folder.resolve("pom.xml"), folder, SETUP, compilers, new SystemStreamLog())
        .configure(BuildSetup.Tool.MAVEN, apply);
  }

  private String configured(String pom) throws Exception {
    Path file = Files.writeString(folder.resolve("pom.xml"), pom);
    configure(true);
    return Files.readString(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<project>\n    <modelVersion>4.0.0</modelVersion> <!-- </build> -->\n@</project>\n",
        "<project>\n    <modelVersion>4.0.0</modelVersion>\n    <build>\n@    </build>\n</project>\n",
        "<project>\n    <modelVersion>4.0.0</modelVersion>\n    <build>\n        <plugins>\n"
            + "            <plugin><artifactId>other</artifactId></plugin>\n"
            + "@        </plugins>\n    </build>\n</project>\n",
      })
  void nothingElseInThePomChanges(String form) throws Exception {
    String pom = form.replace("@", "");
    String after = configured(pom);
    int at = form.indexOf('@');
    assertTrue(after.startsWith(form.substring(0, at)), after);
    assertTrue(after.endsWith(form.substring(at + 1)), after);
    assertTrue(
        after.contains("\n            <plugin>\n                <groupId>org.apache"), after);
    configure(true);
    assertEquals(after, Files.readString(folder.resolve("pom.xml")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<project>\n  <modelVersion>4.0.0</modelVersion>\n  <build/>\n</project>\n",
        "<project>\n  <modelVersion>4.0.0</modelVersion>\n  <build />\n</project>\n",
        "<project>\n  <modelVersion>4.0.0</modelVersion>\n  <build>\n    <plugins/>\n  </build>\n"
            + "</project>\n",
      })
  void anEmptyElementIsFilled(String pom) throws Exception {
    String after = configured(pom);
    assertEquals(
        "<project>\n  <modelVersion>4.0.0</modelVersion>\n  <build>\n    <plugins>\n      <plugin>",
        after.substring(0, after.indexOf("<plugin>") + "<plugin>".length()));
    assertTrue(after.endsWith("      </plugin>\n    </plugins>\n  </build>\n</project>\n"), after);
  }

  @Test
  void theReadmeSaysTheSame() throws Exception {
    String readme = Files.readString(Path.of("../README.md"));
    String errorProne = readme.replaceAll("(?s).*error_prone_core</artifactId>\\s*<version>", "");
    BuildSetup setup =
        new BuildSetup(
            "0.1.0-SNAPSHOT", errorProne.substring(0, errorProne.indexOf('<')), List.of());

    assertTrue(readme.contains(setup.text(BuildSetup.Tool.MAVEN)), "README.md");
  }

  @Test
  void aBaselineThatIsThereIsToldToTheCompiler() throws Exception {
    Files.createFile(folder.resolve("colorfast-baseline.txt"));
    String after = configured("<project>\n</project>\n");
    assertTrue(
        after.contains(
            "<arg>-Xplugin:ErrorProne -XepOpt:Colorfast:Baseline="
                + "${maven.multiModuleProjectDirectory}/colorfast-baseline.txt</arg>"),
        after);
  }

  @Test
  void windowsLineEndsStay() throws Exception {
    String after =
        configured("<project>\r\n  <modelVersion>4.0.0</modelVersion>\r\n</project>\r\n");
    assertEquals(after, after.replace("\r\n", "\n").replace("\n", "\r\n"));
  }

  @Test
  void flagsThatAreThereAreKept() throws Exception {
    Files.createDirectories(folder.resolve(".mvn"));
    Path config = Files.writeString(folder.resolve(".mvn/jvm.config"), "-Xmx1g --add-opens=a/b=C");
    configured("<project></project>");
    assertEquals("-Xmx1g --add-opens=a/b=C\n--add-exports=a/b=C\n", Files.readString(config));
  }

  @Test
  void nothingIsWrittenUnlessAsked() throws Exception {
    Path pom = Files.writeString(folder.resolve("pom.xml"), "<project></project>");
    configure(false);
    assertEquals("<project></project>", Files.readString(pom));
    assertFalse(Files.exists(folder.resolve(".mvn")));
  }

  @Test
  void anOldCompilerPluginIsReplaced() throws Exception {
    compilers = new CompilerPlugins(true, List.of(), List.of("till"), List.of());
    String after = configured("<project>\n</project>\n");
    assertTrue(
        after.contains("</artifactId>\n        <version>" + CompilerPlugins.NEW_ENOUGH), after);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<configuration>\n          <release>17</release>\n@        </configuration>\n      ",
        "<version>3.14.1</version>\n@      ",
      })
  void aCompilerPluginThatIsThereGetsWhatItLacks(String form) throws Exception {
    String start =
        """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <build>
            <plugins>
              <plugin>
                <artifactId>other</artifactId>
                <configuration>
                </configuration>
              </plugin>
              <plugin>
                <artifactId>maven-compiler-plugin</artifactId>
        """;
    String end =
        """
        </plugin>
              <plugin><artifactId>another</artifactId></plugin>
            </plugins>
          </build>
        </project>
        """;
    int at = form.indexOf('@');
    String before = start + "        " + form.replace("@", "") + end;
    String after = configured(before);
    assertTrue(after.startsWith(start + "        " + form.substring(0, at)), after);
    assertTrue(after.endsWith(form.substring(at + 1) + end), after);
    assertTrue(
        after.contains("\n          <compilerArgs>\n            <arg>-XDcompilePolicy"), after);
    assertTrue(after.contains("\n          </annotationProcessorPaths>\n        </conf"), after);
    configure(true);
    assertEquals(after, Files.readString(folder.resolve("pom.xml")));
  }

  @Test
  void aPomInOneLineStaysOne() throws Exception {
    String start =
        "<project><!-- </build><plugin> --><x a='/>'/><y><![CDATA[<plugin></plugin>]]></y>"
            + "<build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId>"
            + "<version>3.14.1</version>";
    String end = "</plugin></plugins></build></project>";
    String after = configured(start + end);
    assertTrue(after.startsWith(start + "\n"), after);
    assertTrue(after.endsWith("</configuration>\n" + end), after);
  }

  @Test
  void whatAParentConfiguresIsNotHidden() throws IOException {
    compilers = new CompilerPlugins(false, List.of("compilerArgs"), List.of(), List.of());
    MojoExecutionException refused =
        assertThrows(MojoExecutionException.class, () -> configured("<project></project>"));
    assertTrue(refused.getMessage().contains(" has compilerArgs for "), refused.getMessage());
    assertEquals("<project></project>", Files.readString(folder.resolve("pom.xml")));
  }

  @Test
  void whatNeedsADecisionIsNotWritten() throws IOException {
    String pom =
        "<project><build><plugins><plugin><artifactId>maven-compiler-plugin</artifactId>"
            + "<configuration/></plugin></plugins></build></project>";
    MojoExecutionException refused =
        assertThrows(MojoExecutionException.class, () -> configured(pom));
    assertTrue(refused.getMessage().contains("nothing was written"), refused.getMessage());
    assertEquals(pom, Files.readString(folder.resolve("pom.xml")));
    assertFalse(Files.exists(folder.resolve(".mvn")));
  }
}
