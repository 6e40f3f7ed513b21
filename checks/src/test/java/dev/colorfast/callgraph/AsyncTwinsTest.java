package dev.colorfast.callgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.bytecode.ClassFileFacts;
import dev.colorfast.bytecode.ClassPath;
import dev.colorfast.bytecode.JarCache;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.HandWrittenFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.librarymodels.LibraryModels;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Which method is named in the place of a blocking one, and that it is one which exists. */
class AsyncTwinsTest {
  private static final ClassPath PATH =
      new ClassPath(
          List.of(),
          List.of(Path.of("target/test-classes")),
          Runtime.version(),
          JarCache.none(),
          p -> {});
  private static final ClassFileFacts FACTS =
      new ClassFileFacts(new Facts.Builder().build(), PATH, EntryPoints.NONE, unused -> {});
  private static final AsyncTwins TWINS =
      new AsyncTwins(
          FACTS, new StatedFacts(FACTS, HandWrittenFacts.noContracts(), LibraryModels.builtIn()));

  /** What the methods below are looked up in. */
  interface Base {
    Future<String> inheritedAsync(int key);
  }

  interface StoreClient extends Base {
    String beside(long key);

    CompletableFuture<String> besideAsync(long key);

    String withMore(long key);

    CompletableFuture<String> withMoreAsync(long key, Executor executor);

    CompletableFuture<String> withMoreAsync(long key, Executor executor, String name);

    String noHandle(long key);

    void noHandleAsync(long key);

    String otherParameters(long key);

    CompletableFuture<String> otherParametersAsync(String key);

    String inherited(int key);

    String ofTwinClient(String key);

    String notOfTwinClient(String key);
  }

  interface StoreAsyncClient {
    CompletableFuture<String> ofTwinClient(String key);

    String notOfTwinClient(String key);
  }

  /** Its twin is its own affair. */
  static class Hidden {
    String find(long key) {
      return findAsync(key).join();
    }

    private CompletableFuture<String> findAsync(long key) {
      return CompletableFuture.completedFuture("" + key);
    }
  }

  @AfterAll
  static void close() {
    PATH.close();
  }

  private static String twin(String owner, String name) {
    MethodSignature callee =
        FACTS.methodsNamed(owner, name).stream()
            .findFirst()
            .orElse(new MethodSignature(owner, name, "(J)Ljava/lang/String;"));
    CallSite call =
        new CallSite(
            callee,
            Dispatch.VIRTUAL,
            new Operand(Value.UNKNOWN, owner, Operand.NO_VARIABLE),
            List.of(),
            List.of(),
            false,
            false,
            new SourcePosition("", 0, 0));
    return TWINS
        .of(call, HandWrittenFacts.method("Caller.calls"))
        .map(
            twin ->
                (twin.isBesideIt() ? "" : twin.method().simpleOwner() + '.')
                    + twin.method().name()
                    + twin.method().descriptor().replaceAll("\\).*", ")"))
        .orElse("none");
  }

  private static String twinOfStore(String name) {
    return twin(StoreClient.class.getName(), name);
  }

  @Test
  void twinIsNamed() {
    assertEquals("besideAsync(J)", twinOfStore("beside"));
    assertEquals("withMoreAsync(JLjava/util/concurrent/Executor;)", twinOfStore("withMore"));
    assertEquals("inheritedAsync(I)", twinOfStore("inherited"));
  }

  @Test
  void twinOfTwinClientIsNamed() {
    assertEquals(
        "AsyncTwinsTest.StoreAsyncClient.ofTwinClient(Ljava/lang/String;)",
        twinOfStore("ofTwinClient"));
  }

  @Test
  void twinOfTheJdkIsNamed() {
    assertEquals(
        "sendAsync(Ljava/net/http/HttpRequest;Ljava/net/http/HttpResponse$BodyHandler;)",
        twin("java.net.http.HttpClient", "send"));
  }

  @Test
  void whatIsNoTwinIsNotNamed() {
    assertEquals("none", twinOfStore("noHandle"));
    assertEquals("none", twinOfStore("otherParameters"));
    assertEquals("none", twinOfStore("notOfTwinClient"));
    assertEquals("none", twinOfStore("besideAsync"));
    assertEquals("none", twin("java.util.concurrent.CompletableFuture", "join"));
  }

  @Test
  void twinThatCannotBeCalledIsNotNamed() {
    assertEquals("none", twin(Hidden.class.getName(), "find"));
  }
}
