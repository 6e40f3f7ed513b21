package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFilesTest {
  @TempDir private Path project;

  private String root(String name, String... files) throws IOException {
    Path root = project.resolve(name);
    for (String file : files) {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, "");
    }
    return root.toString();
  }

  private static SourceFiles below(List<String> roots) {
    return SourceFiles.below(roots, Optional.empty(), List.of(), List.of());
  }

  @Test
  void filesComeInTheOrderOfTheirNames() throws IOException {
    String root = root("src", "b/B.java", "a/A.java", "a/notes.txt");
    String missing = project.resolve("missing").toString();

    assertEquals(
        List.of(project.resolve("src/a/A.java"), project.resolve("src/b/B.java")),
        below(List.of(root, missing)).files());
  }

  @Test
  void whatProcessorsWriteAgainIsNotASource() throws IOException {
    String source = root("src", "A.java");
    String written = root("target/annotations", "B.java");

    SourceFiles files =
        SourceFiles.below(
            List.of(source, written),
            Optional.of(project.resolve("target/../target/annotations")),
            List.of(),
            List.of());

    assertEquals(List.of(project.resolve("src/A.java")), files.files());
  }

  @Test
  void patternsAreThoseOfTheCompilerPlugin() throws IOException {
    String root = root("src", "A.java", "a/B.java", "a/c/C.java", "module-info.java");

    SourceFiles files =
        SourceFiles.below(
            List.of(root), Optional.empty(), List.of("**/*"), List.of("a/c/", "module-info.java"));

    assertEquals(
        List.of(project.resolve("src/A.java"), project.resolve("src/a/B.java")), files.files());
    assertTrue(files.hidesModuleDescriptor());
    assertFalse(below(List.of(root)).hidesModuleDescriptor());
    assertTrue(below(List.of(root)).moduleDescriptor().isPresent());
  }

  @Test
  void otherLanguagesAreSeenBesideTheRoot() throws IOException {
    String root = root("src/main/java", "A.java");
    assertFalse(below(List.of(root)).hasOtherLanguages());

    root("src/main/kotlin", "B.kt");
    assertTrue(below(List.of(root)).hasOtherLanguages());
  }
}
