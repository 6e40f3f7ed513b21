package dev.colorfast.maven.rewriting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.colorfast.findings.Replacement;
import dev.colorfast.model.BlockingKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnnotatorTest {
  private static final Inferred SLEEPS = blocking("a.A#m()V", 0, BlockingKind.SLEEP);
  private static final Inferred STARTS =
      new Inferred("a.A#start()Ljava/util/concurrent/Future;", "", 0, false, Optional.empty());

  private static Inferred blocking(String method, int line, BlockingKind kind) {
    return new Inferred(method, "", line, true, Optional.ofNullable(kind));
  }

  private static String annotated(
      Vendor vendor, boolean isForAll, String source, Inferred... methods)
      throws UnreadableSourceException {
    String once = once(new Annotator(vendor, isForAll), source, methods);
    for (Vendor other : Vendor.values()) {
      assertEquals(
          once,
          once(new Annotator(other, isForAll), once, methods),
          "what is annotated is not annotated again");
    }
    return once;
  }

  private static String once(Annotator annotator, String source, Inferred... methods)
      throws UnreadableSourceException {
    String lineEnd = SourceText.lineEnd(source);
    List<Replacement> replacements =
        annotator.annotate(source, List.of(methods)).replacements().stream()
            .map(
                each ->
                    new Replacement(each.start(), each.end(), each.text().replace("\n", lineEnd)))
            .sorted()
            .toList();
    return SourceText.replaced(source, replacements);
  }

  private static String annotated(String source, Inferred... methods)
      throws UnreadableSourceException {
    return annotated(Vendor.JETBRAINS, false, source, methods);
  }

  @Test
  void theRestStaysToTheByte() throws UnreadableSourceException {
    String source =
        """
        // license

        package a;   // here

        /** Says  nothing. */
        public class A {

        \t/** Waits. */
        \t@Override // of B
        \tpublic   void m( ) {  /* odd */ }
          ;
        }   """;
    assertEquals(
        source
            .replace("// here\n", "// here\n\nimport org.jetbrains.annotations.Blocking;\n")
            .replace("\tpublic   void", "\t@Blocking\n\tpublic   void"),
        annotated(source, SLEEPS));
  }

  @Test
  void linesEndAsTheOnesThatAreThere() throws UnreadableSourceException {
    String source = "package a;\r\n\r\npublic class A {\r\n  public void m() {}\r\n}\r\n";
    assertEquals(
        "package a;\r\n\r\nimport org.jetbrains.annotations.Blocking;\r\n\r\n"
            + "public class A {\r\n  @Blocking\r\n  public void m() {}\r\n}\r\n",
        annotated(source, SLEEPS));
    assertEquals(
        "package a;\r\rimport org.jetbrains.annotations.Blocking;\r\r"
            + "public class A {\r  @Blocking\r  public void m() {}\r}",
        annotated(source.replace("\r\n", "\r").stripTrailing(), SLEEPS));
  }

  @Test
  void whatStandsOnOneLineStaysOnIt() throws UnreadableSourceException {
    assertEquals(
        "package a;\n\nimport org.jetbrains.annotations.Blocking;"
            + " public class A { @Blocking public void m() {} }",
        annotated("package a; public class A { public void m() {} }", SLEEPS));
    assertEquals(
        "package a;\nimport b.B;\nimport org.jetbrains.annotations.Blocking;\n"
            + "public class A {\n  @Deprecated @Blocking public void m() {}\n}",
        annotated(
            "package a;\nimport b.B;\npublic class A {\n  @Deprecated public void m() {}\n}",
            SLEEPS));
  }

  @Test
  void eachVendorHasItsOwnWords() throws UnreadableSourceException {
    String source =
        """
        package a;

        import java.util.concurrent.Future;

        public class A {
          public A() {}

          public void m() {}

          public Future<?> start() { return null; }
        }
        """;
    Inferred creates = blocking("a.A#<init>()V", 0, null);
    assertEquals(
        """
        package a;

        import dev.colorfast.annotations.Blocking;
        import dev.colorfast.annotations.BlockingKind;
        import dev.colorfast.annotations.NonBlocking;
        import java.util.concurrent.Future;

        public class A {
          @Blocking
          public A() {}

          @Blocking(kind = BlockingKind.SLEEP)
          public void m() {}

          @NonBlocking
          public Future<?> start() { return null; }
        }
        """,
        annotated(Vendor.COLORFAST, false, source, SLEEPS, STARTS, creates));
    assertEquals(
        """
        package a;

        import io.smallrye.common.annotation.Blocking;
        import io.smallrye.common.annotation.NonBlocking;
        import java.util.concurrent.Future;

        public class A {
          public A() {}

          @Blocking
          public void m() {}

          @NonBlocking
          public Future<?> start() { return null; }
        }
        """,
        once(new Annotator(Vendor.SMALLRYE, false), source, SLEEPS, STARTS, creates),
        "on no constructor");
    assertEquals(
        """
        package a;

        import java.util.concurrent.Future;
        import org.jetbrains.annotations.Blocking;
        import org.jetbrains.annotations.NonBlocking;

        public class A {
          @Blocking
          public A() {}

          @Blocking
          public void m() {}

          @NonBlocking
          public Future<?> start() { return null; }
        }
        """,
        annotated(Vendor.JETBRAINS, false, source, SLEEPS, STARTS, creates));
  }

  @Test
  void whatSomebodyHasSaidIsLeftToThem() throws UnreadableSourceException {
    for (String said :
        List.of(
            "@io.smallrye.common.annotation.NonBlocking public void m() {}",
            "@Blocking public void m() {}",
            "@io.smallrye.common.annotation.RunOnVirtualThread public void m() {}",
            "@io.micronaut.core.annotation.Blocking() public void m() {}")) {
      String onMethod = "package a; public class A { " + said + " }";
      assertEquals(onMethod, annotated(onMethod, SLEEPS));
    }
    String onClass = "package a; @Blocking public class A { public void m() {} }";
    assertEquals(onClass, annotated(onClass, SLEEPS));
  }

  @Test
  void aNameThatMayMeanSomethingElseIsWrittenOut() throws UnreadableSourceException {
    for (String other :
        List.of("import b.Blocking;", "import static b.B.Blocking;", "class Blocking {}")) {
      String source = "package a;\n" + other + "\npublic class A {\n  public void m() {}\n}\n";
      assertEquals(
          source.replace("  public", "  @org.jetbrains.annotations.Blocking\n  public"),
          annotated(source, SLEEPS));
    }
    String onDemand =
        "package a;\nimport b.*;\npublic class A {\n  Blocking b;\n  public void m() {}\n}\n";
    assertEquals(
        onDemand.replace("  public", "  @org.jetbrains.annotations.Blocking\n  public"),
        annotated(onDemand, SLEEPS));
  }

  @Test
  void whatIsImportedIsNotImportedAgain() throws UnreadableSourceException {
    for (String there :
        List.of(
            "import org.jetbrains.annotations.Blocking;", "import org.jetbrains.annotations.*;")) {
      String source = "package a;\n" + there + "\npublic class A {\n  public void m() {}\n}\n";
      assertEquals(source.replace("  public", "  @Blocking\n  public"), annotated(source, SLEEPS));
    }
  }

  @Test
  void importsGoToTheirNeighbours() throws UnreadableSourceException {
    String source =
        """
        package a;

        import static java.util.Map.entry;

        import java.util.List;
        import java.util.Map; // why

        import org.b.B;
        import org.z.Z;

        public class A {
          public void m() {}
        }
        """;
    assertEquals(
        source
            .replace("org.b.B;\n", "org.b.B;\nimport org.jetbrains.annotations.Blocking;\n")
            .replace("  public", "  @Blocking\n  public"),
        annotated(source, SLEEPS));
    String onlyStatic = "import static b.B.c;\npublic class A {\n  public void m() {}\n}";
    assertEquals(
        "import static b.B.c;\n\nimport org.jetbrains.annotations.Blocking;\n"
            + "public class A {\n  @Blocking\n  public void m() {}\n}",
        annotated(onlyStatic, blocking("A#m()V", 0, null)));
    String none = "// license\n\n/** A. */\npublic class A {\n  public void m() {}\n}";
    assertEquals(
        "// license\n\nimport org.jetbrains.annotations.Blocking;\n\n"
            + "/** A. */\npublic class A {\n  @Blocking\n  public void m() {}\n}",
        annotated(none, blocking("A#m()V", 0, null)));
  }

  @Test
  void othersCannotUseWhatIsNotPublic() throws UnreadableSourceException {
    String source =
        """
        package a;
        public interface I {
          void declared();
          private void hidden() {}
          class C {
            protected void inherited() {}
            void ofPackage() {}
            private static class P { public void inside() {} }
          }
        }
        """;
    Inferred[] all = {
      blocking("a.I#declared()V", 0, null),
      blocking("a.I#hidden()V", 0, null),
      blocking("a.I$C#inherited()V", 0, null),
      blocking("a.I$C#ofPackage()V", 0, null),
      blocking("a.I$C$P#inside()V", 0, null)
    };
    assertEquals(
        source
            .replace("package a;\n", "package a;\n\nimport org.jetbrains.annotations.Blocking;\n")
            .replace("  void declared", "  @Blocking\n  void declared")
            .replace("    protected", "    @Blocking\n    protected"),
        annotated(source, all));
    assertEquals(6, annotated(Vendor.JETBRAINS, true, source, all).split("Blocking\\b").length - 1);
  }

  @Test
  void overloadsAreToldApart() throws UnreadableSourceException {
    String source =
        """
        package a;
        public class A<T> {
          public void m(int i) {}
          public void m(java.util.Map.Entry<String, int[]>... e) {}
          public <U> void m(T t, U[] u) {}
          public void m(String s) {}
          class Inner { Inner(long l) {} }
        }
        """;
    String annotated =
        annotated(
            Vendor.JETBRAINS,
            true,
            source,
            blocking("a.A#m([Ljava/util/Map$Entry;)V", 0, null),
            blocking("a.A#m(Ljava/lang/Object;[Ljava/lang/Object;)V", 0, null),
            blocking("a.A$Inner#<init>(La/A;J)V", 0, null),
            blocking("a.A#m(Ljava/lang/Integer;)V", 3, null));
    assertEquals(
        source
            .replace("package a;\n", "package a;\n\nimport org.jetbrains.annotations.Blocking;\n")
            .replace("  public void m(java", "  @Blocking\n  public void m(java")
            .replace("  public <U>", "  @Blocking\n  public <U>")
            .replace("{ Inner(", "{ @Blocking Inner("),
        annotated);
  }

  @Test
  void classesInsideOfBodiesAreFoundByLine() throws UnreadableSourceException {
    String source =
        """
        package a;
        class A {
          Runnable one = new Runnable() {
            public void run() {}
          };
          Runnable other = new Runnable() {
            public void run() {}
          };
        }
        """;
    assertEquals(
        "package a;\n\nimport org.jetbrains.annotations.Blocking;\nclass A {\n"
            + source.substring(source.indexOf("  Runnable one"), source.indexOf("  Runnable other"))
            + "  Runnable other = new Runnable() {\n    @Blocking\n    public void run() {}\n  };\n}\n",
        once(new Annotator(Vendor.JETBRAINS, true), source, blocking("a.A$2#run()V", 7, null)));
  }

  @Test
  void newSyntaxIsUnderstood() throws UnreadableSourceException {
    String source =
        """
        package a;
        public sealed interface A permits A.R {
          record R(int x, String s) implements A {
            public R {
              var text = \"""
                  @Blocking
                  not \\
                  \""";
            }
            public int m(Object o) {
              return switch (o) {
                case R(int y, var _) when y > 0 -> y;
                case Integer i -> i;
                case null, default -> { try { yield 1; } catch (Exception _) { yield 2; } }
              };
            }
          }
          enum E { ONE { @Override public void n() {} }; public void n() {} }
        }
        """;
    String annotated =
        annotated(
            source,
            blocking("a.A$R#<init>(ILjava/lang/String;)V", 4, null),
            blocking("a.A$R#m(Ljava/lang/Object;)I", 10, null),
            blocking("a.A$E#n()V", 18, null));
    assertEquals(
        source
            .replace("package a;\n", "package a;\n\nimport org.jetbrains.annotations.Blocking;\n")
            .replace("    public R {", "    @Blocking\n    public R {")
            .replace("    public int m", "    @Blocking\n    public int m")
            .replace("}; public", "}; @Blocking public"),
        annotated);
  }

  @Test
  void oldNamesAreUnderstood() throws UnreadableSourceException {
    String source =
        "package a;\npublic class A {\n  int _, record, yield;\n  public void m() {}\n}\n";
    assertEquals(
        "package a;\n\nimport org.jetbrains.annotations.Blocking;\n"
            + source.substring(11).replace("  public", "  @Blocking\n  public"),
        annotated(source, SLEEPS));
  }

  @Test
  void whatIsNoJavaIsToldOf() {
    assertThrows(UnreadableSourceException.class, () -> annotated("package a; class {", SLEEPS));
  }

  @Test
  void packagesSpeakForTheirClasses() throws UnreadableSourceException {
    assertEquals(true, Annotator.speaksForAll("/** P. */\n@NonBlocking\npackage a;\n"));
    assertEquals(false, Annotator.speaksForAll("@Deprecated\npackage a;\n"));
  }
}
