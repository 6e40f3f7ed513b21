package dev.colorfast.librarymodels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Contracts;
import dev.colorfast.model.MemberResolver;
import dev.colorfast.model.MethodSignature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelFilesTest {

  private static final ModelFiles FILES =
      ModelFiles.checkedAgainst(MemberResolver.EVERYTHING_EXISTS);

  private static final MethodSignature READ =
      new MethodSignature("java.io.FileInputStream", "read", "()I");

  private static String fileInputStream(String annotation) {
    return """
        package java.io;
        import dev.colorfast.annotations.*;
        class FileInputStream { %s int read(); }
        """
        .formatted(annotation);
  }

  @Test
  void filesWithoutErrorsCountAndOthersContributeNothing(@TempDir Path folder) throws IOException {
    Path good = Files.writeString(folder.resolve("good.java"), fileInputStream("@NonBlocking"));
    Path bad =
        Files.writeString(
            folder.resolve("bad.java"),
            "import dev.colorfast.annotations.*; class A { @Blocking void m(); void n(); }");
    Path missing = folder.resolve("missing.java");
    ModelFiles.Reading reading = FILES.read(List.of(bad, good, missing));
    assertTrue(reading.contracts().ofMethod(READ).orElseThrow().nonBlocking());
    assertTrue(reading.contracts().ofMethod(new MethodSignature("A", "m", "()V")).isEmpty());
    assertEquals(
        List.of(bad.toString(), missing.toString()),
        reading.errors().stream().map(ModelError::file).toList());
    assertEquals(1, reading.errors().get(0).line());
  }

  @Test
  void textThatIsNotUtf8IsAnError() {
    ModelFiles.Reading reading =
        FILES.read("x.jar!/a.java", new ByteArrayInputStream(new byte[] {(byte) 0xff, 0}));
    assertEquals(
        List.of(new ModelError("x.jar!/a.java", 0, 0, "this is not UTF-8 text")), reading.errors());
  }

  @Test
  void firstLayerThatSaysAnythingWins() {
    Contracts user =
        FILES
            .read(
                "user.java",
                new ByteArrayInputStream(
                    fileInputStream("@NonBlocking").getBytes(StandardCharsets.UTF_8)))
            .contracts();
    LibraryModels builtIn = LibraryModels.builtIn();
    assertEquals(
        BlockingKind.FILE, builtIn.ofMethod(READ).orElseThrow().blocking().orElseThrow().kind());

    ContractStack stack = ContractStack.of(user, builtIn);
    assertTrue(stack.ofMethod(READ).orElseThrow().nonBlocking());
    MethodSignature readBytes = new MethodSignature("java.io.FileInputStream", "read", "([B)I");
    assertEquals(builtIn.ofMethod(readBytes), stack.ofMethod(readBytes));
    assertEquals(
        builtIn.ofType("java.util.concurrent.Future"), stack.ofType("java.util.concurrent.Future"));
    assertTrue(stack.ofEveryMethod("java.io.StringReader").orElseThrow().nonBlocking());
    assertTrue(ContractStack.of().ofMethod(READ).isEmpty());
  }

  @Test
  void statementAboutWholeClassHidesLaterLayers() {
    Contracts user =
        FILES
            .read(
                "user.java",
                new ByteArrayInputStream(
                    """
                    package java.io;
                    @dev.colorfast.annotations.NonBlocking class FileInputStream {}
                    """
                        .getBytes(StandardCharsets.UTF_8)))
            .contracts();
    ContractStack stack = ContractStack.of(user, LibraryModels.builtIn());
    assertTrue(stack.ofDeclared(READ).orElseThrow().nonBlocking());
    MethodSignature inherited = new MethodSignature(READ.owner(), "mark", "(I)V");
    assertEquals(Optional.empty(), stack.ofMethod(inherited));
  }

  @Test
  void documentedExampleIsRead() throws IOException {
    String page = Files.readString(Path.of("..", "docs", "model-files.md"));
    int start = page.indexOf("```java\n") + "```java\n".length();
    String example = page.substring(start, page.indexOf("```", start));
    ModelFiles.Reading reading =
        FILES.read(
            "model-files.md", new ByteArrayInputStream(example.getBytes(StandardCharsets.UTF_8)));
    assertEquals(List.of(), reading.errors());
    assertEquals(
        1,
        reading
            .contracts()
            .ofMethod(
                new MethodSignature(
                    "com.acme.bus.Store", "find", "(JLjava/time/Duration;)Lcom/acme/bus/Order;"))
            .orElseThrow()
            .blocking()
            .orElseThrow()
            .timeoutParameter());
  }
}
