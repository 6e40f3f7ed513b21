package dev.colorfast.librarymodels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.EntryPoint;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.model.MemberResolver;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ThreadKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelIndexTest {

  private static final String SOURCE =
      """
      package com.acme;
      import static dev.colorfast.annotations.AsyncHandle.Start.*;
      import static dev.colorfast.annotations.BlockingKind.*;
      import static dev.colorfast.annotations.InterruptResponse.*;
      import static dev.colorfast.annotations.ThreadKind.*;
      import dev.colorfast.annotations.*;

      @Blocking(kind = NETWORK, when = "the = and # and | are there")
      @RunsOn(UI) @ThreadKindOf(WORKER) @AsyncHandle(LAZY)
      class Z {
        @NonBlocking Z(int i) {}
        class Inner {
          @Blocking(kind = FILE, interrupt = IGNORES, timeout = "l", when = "cold") void a(int i, long l);
          @Blocking(timeout = "l") void b(long l);
          @Blocking(when = "timeout=3") void c();
          @Blocking void d();
        }
      }
      class A {
        @Blocking @RunsOn(TIMER) @CompletesOn(UI) @ThreadKindOf(VIRTUAL)
        @Completed @MayIgnore @CancellationPoint @Owned @Detached
        @Acquires @Releases Object m(
          int none, @RunsOn(CALLER) @ThreadKindOf(UI) @Completed @Owned @Detached @Releases
              Runnable r,
          @RunsOnArgument("none") Runnable a0, @RunsOnArgument("this") Runnable me, int last);
        @OnThread(EVENT_LOOP) boolean g();
      }
      @NonBlocking class Quiet {}
      @Owned class Pool { @MayIgnore Pool() {} }
      @AsyncHandle(EAGER) class Handle {}
      """;

  private static ModelTable table() {
    ModelFileParser.Parsed parsed =
        ModelFileParser.parse("a.java", SOURCE, MemberResolver.EVERYTHING_EXISTS);
    assertEquals(List.of(), parsed.errors());
    return parsed.table();
  }

  @Test
  void whatIsWrittenIsReadBack() {
    assertEquals(table(), ModelIndex.open(ModelIndex.encode(table())).toTable());
  }

  @Test
  void builtInModelsAreReadBack() {
    ModelTable builtIn = LibraryModels.builtIn().toTable();
    assertEquals(builtIn, ModelIndex.open(ModelIndex.encode(builtIn)).toTable());
  }

  @Test
  void textIsSortedAndReadable() {
    String text =
        ModelIndex.encode(
            ModelFileParser.parse(
                    "a.java",
                    """
                    package a;
                    import dev.colorfast.annotations.*;
                    class B { @Blocking void m(); @NonBlocking void k(); }
                    @AsyncHandle(AsyncHandle.Start.LAZY) @NonBlocking class A {}
                    """,
                    MemberResolver.EVERYTHING_EXISTS)
                .table());
    assertEquals(
        """
        colorfast-models 1
        a.A\thandle LAZY\teach non-blocking
        a.B
        \tk()V\tnon-blocking
        \tm()V\tblocks WAIT UNKNOWN
        """,
        text);
  }

  @Test
  void entryPointsAreReadBackAndListed() {
    ModelTable table =
        ModelFileParser.parse(
                "a.java",
                """
                package a;
                import static dev.colorfast.annotations.ThreadKind.*;
                import dev.colorfast.annotations.*;
                @EntryPoint(
                    value = EVENT_LOOP,
                    given = WORKER,
                    returning = {Job.class, java.util.List.class},
                    movedBy = Offload.class,
                    movedWhen = "blocking=true",
                    onlyWith = Bus.class,
                    notWith = Servlet.Inner.class,
                    notUsing = Setting.class)
                @EntryPoint(value = WORKER, ofEveryMethod = true)
                @interface Receive {}
                @NonBlocking class B {}
                """,
                MemberResolver.EVERYTHING_EXISTS)
            .table();
    ModelIndex index = ModelIndex.open(ModelIndex.encode(table));
    assertEquals(
        Map.of(
            "a.Receive",
            List.of(
                new EntryPoint(
                    ThreadKind.EVENT_LOOP,
                    Optional.of(ThreadKind.WORKER),
                    List.of("a.Job", "java.util.List"),
                    false,
                    List.of("a.Offload"),
                    List.of("blocking=true"),
                    List.of("a.Bus"),
                    List.of("a.Servlet$Inner"),
                    List.of("a.Setting")),
                new EntryPoint(
                    ThreadKind.WORKER,
                    Optional.empty(),
                    List.of(),
                    true,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()))),
        index.entryPoints());
    assertEquals(table, index.toTable());
  }

  @Test
  void absentElementsAreNotStated() {
    ModelIndex index = ModelIndex.open(ModelIndex.encode(table()));
    assertEquals(Optional.empty(), index.ofMethod(new MethodSignature("com.acme.A", "x", "()V")));
    assertEquals(Optional.empty(), index.ofMethod(new MethodSignature("com.acme.X", "m", "()V")));
    assertEquals(Optional.empty(), index.ofEveryMethod("com.acme.X"));
    assertEquals(Optional.empty(), index.ofEveryMethod("com.acme.A"));
    assertEquals(Optional.empty(), index.ofType("com.acme.Quiet"));
    assertEquals(
        Optional.of(new Blocking(BlockingKind.FILE, InterruptResponse.IGNORES, "cold", 1)),
        index
            .ofMethod(new MethodSignature("com.acme.Z$Inner", "a", "(IJ)V"))
            .orElseThrow()
            .blocking());
  }

  @Test
  void emptyIndexIsEmpty() {
    assertEquals(
        ModelTable.empty(), ModelIndex.open(ModelIndex.encode(ModelTable.empty())).toTable());
  }

  @Test
  void foreignOrOlderFormatsAreRefused() {
    assertThrows(IllegalStateException.class, () -> ModelIndex.open(""));
    assertThrows(IllegalStateException.class, () -> ModelIndex.open("colorfast-models 0\n"));
  }

  @Test
  void damagedStatementsAreNotGuessed() {
    for (String statement : List.of("blocked", "blocks NEVER THROWS", "0 completes", "runs UI")) {
      ModelIndex index = ModelIndex.open(ModelIndex.FORMAT + "\nA\n\tm()V\t" + statement + "\n");
      assertThrows(
          RuntimeException.class, () -> index.ofMethod(new MethodSignature("A", "m", "()V")));
    }
  }

  @Test
  void indexDependsOnContentAlone(@TempDir Path first, @TempDir Path second) throws IOException {
    Files.writeString(first.resolve("a.java"), SOURCE);
    String other = "package b; import dev.colorfast.annotations.*; @NonBlocking class B {}";
    Files.writeString(first.resolve("b.java"), other);
    Files.createDirectory(second.resolve("z"));
    Files.writeString(second.resolve("z/b.java"), other);
    Files.writeString(second.resolve("z.java"), SOURCE);
    assertEquals(
        ModelIndex.encode(ModelIndexCompiler.compile(first)),
        ModelIndex.encode(ModelIndexCompiler.compile(second)));
  }

  @Test
  void compilerReportsAllErrorsOfAllFiles(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.java"), "class A { void m(); void n(); }");
    Files.writeString(folder.resolve("b.java"), "import java.io.*; class B {}");
    String message =
        assertThrows(IllegalStateException.class, () -> ModelIndexCompiler.compile(folder))
            .getMessage();
    assertEquals(4, message.lines().filter(line -> line.contains(".java:1: ")).count(), message);
  }

  @Test
  void compilerRefusesTwoFilesOnOneClass(@TempDir Path folder) throws IOException {
    String source = "import dev.colorfast.annotations.*; @NonBlocking class A {}";
    Files.writeString(folder.resolve("a.java"), source);
    Files.writeString(folder.resolve("b.java"), source);
    assertThrows(IllegalStateException.class, () -> ModelIndexCompiler.compile(folder));
  }

  @Test
  void namesOfClassesNeedNoDecoding() {
    assertEquals(
        Set.of(
            "com.acme.A",
            "com.acme.Handle",
            "com.acme.Pool",
            "com.acme.Quiet",
            "com.acme.Z",
            "com.acme.Z$Inner"),
        ModelIndex.open(ModelIndex.encode(table())).classNames());
  }
}
