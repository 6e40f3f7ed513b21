package dev.colorfast.librarymodels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Completion;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.model.MemberResolver;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.ThreadKinds;
import dev.colorfast.model.TypeContract;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ModelFileParserTest {

  private static final String HEADER =
      """
      package com.acme;
      import static dev.colorfast.annotations.AsyncHandle.Start.*;
      import static dev.colorfast.annotations.BlockingKind.*;
      import static dev.colorfast.annotations.InterruptResponse.*;
      import static dev.colorfast.annotations.ThreadKind.*;
      import dev.colorfast.annotations.*;
      import java.util.List;
      import java.util.Map;
      import java.util.concurrent.Executor;
      import java.util.concurrent.TimeUnit;
      """;

  /** The first line after the header. */
  private static final int BODY = 11;

  private static ModelFileParser.Parsed parse(String body) {
    return ModelFileParser.parse("a.java", HEADER + body, MemberResolver.EVERYTHING_EXISTS);
  }

  private static ModelTable table(String body) {
    ModelFileParser.Parsed parsed = parse(body);
    assertEquals(List.of(), parsed.errors());
    return parsed.table();
  }

  private static List<String> errors(String body) {
    ModelFileParser.Parsed parsed = parse(body);
    assertEquals(ModelTable.empty(), parsed.table(), "a file with an error contributes nothing");
    return parsed.errors().stream().map(ModelError::toString).toList();
  }

  /** Returns the only error, without the file and with the line counted from the body's first. */
  private static String error(String body) {
    List<ModelError> errors = parse(body).errors();
    assertEquals(1, errors.size(), errors.toString());
    return errors.get(0).line() - BODY + 1 + ": " + errors.get(0).message();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class A { @Blocking void m(); }| com.acme.A#m()V",
        "class A { @Blocking A(int i, long[] l) {} }| com.acme.A#<init>(I[J)V",
        "interface A<T> { @Blocking T m(T t); }| com.acme.A#m(Ljava/lang/Object;)Ljava/lang/Object;",
        "interface A<T extends Number & Runnable> { @Blocking T m(); }| com.acme.A#m()Ljava/lang/Number;",
        "interface A { @Blocking <T extends List<T>> void m(T... ts); }| com.acme.A#m([Ljava/util/List;)V",
        "interface A<T, U extends T> { @Blocking U[] m(); }| com.acme.A#m()[Ljava/lang/Object;",
        "interface A<T> { class B { @Blocking void m(T t); } }| com.acme.A$B#m(Ljava/lang/Object;)V",
        "interface A<T> { interface T {} @Blocking void m(T t); }| com.acme.A#m(Ljava/lang/Object;)V",
        "class A { class B { @Blocking void m(B b, A a); } }| com.acme.A$B#m(Lcom/acme/A$B;Lcom/acme/A;)V",
        "class A { @Blocking void m(B b); class B { @Blocking void n(); } }"
            + "| com.acme.A#m(Lcom/acme/A$B;)V",
        "class A { @Blocking void m(Map.Entry<String, ?> e); }| com.acme.A#m(Ljava/util/Map$Entry;)V",
        "class A { @Blocking void m(java.util.Map.Entry e); }| com.acme.A#m(Ljava/util/Map$Entry;)V",
        "class A { @Blocking String m(Other o); }| com.acme.A#m(Lcom/acme/Other;)Ljava/lang/String;",
        "class A { @Blocking void m(Thread.Builder b); }| com.acme.A#m(Ljava/lang/Thread$Builder;)V",
        "class A { @Blocking void m(String a[], int[]... b); }| com.acme.A#m([Ljava/lang/String;[[I)V",
        "class A { @Blocking boolean m(byte b, char c, short s, float f, double d); }"
            + "| com.acme.A#m(BCSFD)Z",
      })
  void namesAreErasedToDescriptors(String body, String signature) {
    String withoutEmptyTypes = body.replace("interface T {}", "@RunsOn(UI) interface T {}");
    assertTrue(
        table(withoutEmptyTypes).methods().keySet().stream()
            .anyMatch(method -> method.toString().equals(signature)),
        () -> table(withoutEmptyTypes).methods().keySet().toString());
  }

  @Test
  void javaLangIsHiddenByImportsAndTypesOfTheFile() {
    ModelTable table =
        table(
            """
            @AsyncHandle(LAZY) class Process {}
            class A { @Blocking Process m(); }
            """);
    assertEquals(
        Set.of(new MethodSignature("com.acme.A", "m", "()Lcom/acme/Process;")),
        table.methods().keySet());
  }

  @Test
  void everyAnnotationIsRead() {
    ModelTable table =
        table(
            """
            @RunsOn(UI) @ThreadKindOf(WORKER) @AsyncHandle(EAGER) @NonBlocking
            abstract class A {
              @Blocking(kind = DATABASE, interrupt = IGNORES, when = "full", timeout = "time")
              @RunsOn(TIMER) @CompletesOn(EVENT_LOOP) @ThreadKindOf(COMMON_POOL)
              @MayIgnore @CancellationPoint @Completed @Owned @Detached
              @Acquires @Releases
              Object m(long time, @RunsOn(CALLER) @Owned @CancellationPoint Runnable r, @Completed @Detached @Releases Object o,
                  @RunsOnArgument("e") Runnable s, @Lent @ThreadKindOf(VIRTUAL) Executor e, int i);
              @OnThread({EVENT_LOOP, COMPUTATION}) static boolean on(@RunsOnArgument("this") Runnable r);
            }
            """
                .replace("static boolean", "boolean"));
    ParameterContract nothing = ParameterContract.NOTHING;
    assertEquals(
        new MethodContract(
            Optional.of(new Blocking(BlockingKind.DATABASE, InterruptResponse.IGNORES, "full", 0)),
            false,
            Optional.of(ThreadKind.TIMER),
            Completion.on(Optional.of(ThreadKind.EVENT_LOOP)),
            Optional.of(ThreadKind.COMMON_POOL),
            ThreadKinds.NONE,
            true,
            true,
            true,
            true,
            true,
            true,
            true,
            List.of(
                nothing,
                new ParameterContract(
                    Optional.of(ThreadKind.CALLER),
                    ParameterContract.NO_EXECUTOR,
                    Optional.empty(),
                    false,
                    true,
                    false,
                    false,
                    false,
                    true),
                new ParameterContract(
                    Optional.empty(),
                    ParameterContract.NO_EXECUTOR,
                    Optional.empty(),
                    true,
                    false,
                    false,
                    true,
                    true,
                    false),
                new ParameterContract(
                    Optional.empty(),
                    4,
                    Optional.empty(),
                    false,
                    false,
                    false,
                    false,
                    false,
                    false),
                new ParameterContract(
                    Optional.empty(),
                    ParameterContract.NO_EXECUTOR,
                    Optional.of(ThreadKind.VIRTUAL),
                    false,
                    false,
                    true,
                    false,
                    false,
                    false))),
        table.methods().get(table.methods().firstKey()));
    MethodContract guard = table.methods().get(table.methods().lastKey());
    assertEquals(
        ThreadKinds.NONE.and(ThreadKind.EVENT_LOOP).and(ThreadKind.COMPUTATION), guard.guards());
    assertEquals(ParameterContract.RECEIVER, guard.parameter(0).executor());
    assertEquals(
        Optional.of(
            new TypeContract(
                Optional.of(ThreadKind.UI),
                Optional.of(ThreadKind.WORKER),
                Optional.of(TypeContract.HandleStart.EAGER))),
        table.ofType("com.acme.A"));
    assertTrue(table.ofEveryMethod("com.acme.A").orElseThrow().nonBlocking());
  }

  @Test
  void constantsMayBeQualified() {
    ModelTable table =
        ModelFileParser.parse(
                "a.java",
                """
                import dev.colorfast.annotations.BlockingKind;
                class A {
                  @dev.colorfast.annotations.Blocking(kind = BlockingKind.DNS,
                      interrupt = dev.colorfast.annotations.InterruptResponse.RETURNS)
                  void m();
                }
                """,
                MemberResolver.EVERYTHING_EXISTS)
            .table();
    assertEquals(
        new Blocking(BlockingKind.DNS, InterruptResponse.RETURNS, "", Blocking.NO_TIMEOUT),
        table
            .ofMethod(new MethodSignature("A", "m", "()V"))
            .orElseThrow()
            .blocking()
            .orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class A { void m(int i); }| 1: method 'm(int)' says nothing; expected an annotation, or"
            + " leave it out",
        "class A {}| 1: type 'A' says nothing; expected an annotation, or leave it out",
        "class A { A(List l) {} }| 1: constructor 'A(List)' says nothing; expected an annotation,"
            + " or leave it out",
        "class A { @Blockin void m(); }| 1: unknown annotation '@Blockin'; did you mean"
            + " '@Blocking'?",
        "class A { @org.acme.Blocking void m(); }| 1: unknown annotation '@org.acme.Blocking'; it"
            + " is not imported from dev.colorfast.annotations",
        "@MayIgnore class A {}| 1: @MayIgnore cannot stand on a type; expected @Blocking,"
            + " @NonBlocking, @RunsOn, @CompletesOn, @ThreadKindOf, @AsyncHandle, @Owned",
        "class A { @OnThread(UI) A() {} }| 1: @OnThread cannot stand on a constructor; expected"
            + " @Blocking, @NonBlocking, @MayIgnore, @Acquires",
        "class A { void m(@Blocking int i); }| 1: @Blocking cannot stand on a parameter; expected"
            + " @RunsOn, @RunsOnArgument, @ThreadKindOf, @Completed, @CancellationPoint, @Owned, @Lent, @Detached, @Releases",
        "class A { @RunsOn(EVENTLOOP) void m(); }| 1: 'EVENTLOOP' is no constant of ThreadKind;"
            + " expected one of them, perhaps 'EVENT_LOOP': EVENT_LOOP, UI, TIMER, DISPATCHER, COMMON_POOL, COMPUTATION,"
            + " WORKER, VIRTUAL, CALLER, COMPLETER, EMITTER",
        "class A { @RunsOn(FILE) void m(); }| 1: 'FILE' is no constant of ThreadKind; expected"
            + " EVENT_LOOP, UI, TIMER, DISPATCHER, COMMON_POOL, COMPUTATION, WORKER, VIRTUAL, CALLER, COMPLETER, EMITTER",
        "class A { @AsyncHandle void m(); }| 1: @AsyncHandle cannot stand on a method; expected"
            + " @Blocking, @NonBlocking, @RunsOn, @RunsOnArgument, @CompletesOn,"
            + " @CompletesOnArgument, @ThreadKindOf, @OnThread,"
            + " @Completed, @MayIgnore, @CancellationPoint, @Owned, @Detached, @Acquires, @Releases",
        "class A { @Acquires static boolean m(int i); }| 1: @Acquires needs a receiver, or a"
            + " method that returns what is held",
        "class A { @Releases static void m(int i); }| 1: @Releases needs a receiver",
        "class A { @RunsOn void m(); }| 1: @RunsOn needs a value",
        "class A { @Blocking(kin = FILE) void m(); }| 1: @Blocking has no element 'kin'; expected"
            + " kind, interrupt, when, timeout, compensated",
        "class A { @MayIgnore(1) Object m(); }| 1: @MayIgnore has no element 'value'; expected none",
        "class A { @Blocking(when = 1) void m(); }| 1: 'when' must be a string literal",
        "class A { @Blocking(timeout = 't') void m(long time); }| 1: no parameter is called 't';"
            + " expected one of time",
        "class A { @Blocking(timeout = 't') void m(); }| 1: no parameter is called 't'; there is"
            + " none here",
        "@Blocking(timeout = 't') class A {}| 1: no parameter is called 't'; there is none here",
        "class A { void m(Executor e, @RunsOnArgument('f') Runnable r); }| 1: no parameter is called"
            + " 'f'; expected one of e, r",
        "class A { static void m(@RunsOnArgument('this') Runnable r); }| 1: there is no receiver"
            + " that 'this' could name",
        "class A { @Blocking @NonBlocking void m(); }| 1: both @Blocking and @NonBlocking; expected"
            + " one",
        "class A { @Blocking @Blocking void m(); }| 1: @Blocking stands here twice",
        "@EntryPoint(UI) class A {}| 1: @EntryPoint cannot stand on a type; expected @Blocking,"
            + " @NonBlocking, @RunsOn, @CompletesOn, @ThreadKindOf, @AsyncHandle, @Owned",
        "@Blocking @interface A {}| 1: @Blocking cannot stand on an annotation type; expected"
            + " @EntryPoint",
        "@EntryPoint @interface A {}| 1: @EntryPoint needs a value",
        "@EntryPoint(value = UI, returning = 'List') @interface A {}| 1: 'returning' must name a"
            + " class, such as 'Order.class'",
        "@EntryPoint(value = UI, returning = int.class) @interface A {}| 1: 'int' is no class or"
            + " interface",
        "@EntryPoint(value = UI, movedWhen = 'blocking') @interface A {}| 1: 'blocking' must name"
            + " an element and its value, such as 'blocking=true'",
        "class A { void m(@RunsOn(UI) @RunsOnArgument('e') Runnable r, Executor e); }| 1: both"
            + " @RunsOn and @RunsOnArgument; expected one",
        "class A { @OnThread(UI) int m(); }| 1: @OnThread needs a method that returns boolean or an object",
        "class A { @Completed int m(); }| 1: @Completed needs a method that returns a handle,"
            + " boolean or nothing",
        "class A { @MayIgnore void m(); }| 1: @MayIgnore needs a method that returns an object",
        "class A { @Blocking void m(); @Blocking void m(); }| 1: method 'm()' stands here twice",
        "class A { @Blocking void m(List<String> l); @Blocking void m(List<?> l); }| 1: method"
            + " 'm(List)' stands here twice",
        "@RunsOn(UI) class A {} @RunsOn(UI) class A {}| 1: type 'A' stands here twice",
        "class A { @ThreadKindOf(UI) int field; }| 1: a model file speaks of types, methods and"
            + " constructors only",
      })
  void wrongStatementsAreErrors(String body, String message) {
    assertEquals(message, error(body.replace('\'', '"')).replace('"', '\''));
  }

  @Test
  void errorsNameFileAndLine() {
    assertEquals(
        List.of(
            "a.java:12: unknown annotation '@Nonblocking'; did you mean '@NonBlocking'?",
            "a.java:14: @RunsOn needs a value"),
        errors(
            """
            class A {
              @Nonblocking void m();
              void n(
                  @RunsOn Runnable r);
            }
            """));
  }

  @Test
  void syntaxErrorsNameFileAndLine() {
    List<ModelError> errors = parse("class A {\n  @Blocking void m()\n}\n").errors();
    assertEquals(BODY + 1, errors.get(0).line(), errors.toString());
    assertEquals("a.java", errors.get(0).file());
  }

  @Test
  void importsOfWholePackagesAreErrors() {
    assertEquals(
        "1: 'import java.io.*' leaves open which types are meant; import each type by its name"
            + " (only dev.colorfast.annotations may be imported as a whole)",
        error("import java.io.*; class A { @Blocking void m(); }"));
  }

  @Test
  void annotationsAndConstantsMustBeImported() {
    assertEquals(
        List.of(
            "a.java:1: unknown annotation '@Blocking'; it is not imported from"
                + " dev.colorfast.annotations"),
        ModelFileParser.parse(
                "a.java", "class A { @Blocking void m(); }", MemberResolver.EVERYTHING_EXISTS)
            .errors()
            .stream()
            .map(ModelError::toString)
            .toList());
    assertEquals(
        List.of(
            "a.java:2: 'UI' is no constant of ThreadKind; expected 'ThreadKind.UI', or its static"
                + " import"),
        ModelFileParser.parse(
                "a.java",
                "import dev.colorfast.annotations.*;\nclass A { @RunsOn(UI) void m(); }",
                MemberResolver.EVERYTHING_EXISTS)
            .errors()
            .stream()
            .map(ModelError::toString)
            .toList());
  }

  @Test
  void deepNestingIsAnErrorAndNoCrash() {
    String deep = "class A { @Blocking(when = " + "(".repeat(20_000) + " void m(); }";
    assertTrue(!parse(deep).errors().isEmpty());
  }

  /** A class path with one class. */
  private static final MemberResolver STORE =
      new MemberResolver() {
        private static final String NAME = "com.acme.Store";

        @Override
        public boolean hasClass(String className) {
          return className.equals(NAME);
        }

        @Override
        public boolean hasMethod(MethodSignature method) {
          return methodsOf(method.owner()).contains(method);
        }

        @Override
        public Collection<MethodSignature> methodsOf(String className) {
          return className.equals(NAME)
              ? List.of(
                  new MethodSignature(NAME, "find", "(J)Lcom/acme/Order;"),
                  new MethodSignature(NAME, "<init>", "(Ljava/lang/String;)V"),
                  new MethodSignature(NAME, "<clinit>", "()V"))
              : List.of();
        }

        @Override
        public Collection<String> classesIn(String packageName) {
          return packageName.equals("com.acme") ? List.of(NAME) : List.of();
        }
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "class Store { @Blocking Order findd(long id); }| no method 'findd(long)' in"
            + " com.acme.Store; did you mean 'find(long)'?",
        "class Store { @Blocking Order find(int id); }| no method 'find(int)' in com.acme.Store; did"
            + " you mean 'find(long)'?",
        "class Store { @Blocking Order find(String name, Executor e); }| no method 'find(String,"
            + " Executor)' in com.acme.Store; expected find(long)",
        "class Store { @Blocking void find(long id); }| 'find(long)' in com.acme.Store returns"
            + " Order, not void",
        "class Store { @Blocking Store() {} }| no constructor 'Store()' in com.acme.Store; expected"
            + " Store(String)",
        "class Store { @Blocking void destroyEverything(); }| no method 'destroyEverything()' in"
            + " com.acme.Store; expected a member of the class",
        "class Stor { @Blocking void find(); }| no class 'com.acme.Stor'; did you mean"
            + " 'com.acme.Store'?",
        "class Warehouse42 { @Blocking void find(); }| no class 'com.acme.Warehouse42'; expected a"
            + " class of the class path",
      })
  void unknownMembersAreErrorsWithCandidates(String body, String message) {
    assertEquals(
        List.of("a.java:" + BODY + ": " + message),
        ModelFileParser.parse("a.java", HEADER + body, STORE).errors().stream()
            .map(ModelError::toString)
            .collect(Collectors.toList()));
  }

  @Test
  void knownMembersPassTheResolver() {
    ModelFileParser.Parsed parsed =
        ModelFileParser.parse(
            "a.java",
            HEADER + "class Store { @Blocking Order find(long id); @Blocking Store(String s) {} }",
            STORE);
    assertEquals(List.of(), parsed.errors());
    assertEquals(2, parsed.table().methods().size());
  }
}
