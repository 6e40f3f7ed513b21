package dev.colorfast.librarymodels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Facts that many findings hang on, and look-alikes that must never be called blocking. */
class LibraryFactsTest {

  private static final LibraryModels MODELS = LibraryModels.builtIn();

  /** Returns what the index says on one line about the method, empty if nothing. */
  private static String statements(MethodSignature method) {
    TreeMap<MethodSignature, MethodContract> alone = new TreeMap<>();
    MODELS.ofMethod(method).ifPresent(contract -> alone.put(method, contract));
    String text =
        ModelIndex.encode(new ModelTable(alone, new TreeMap<>(), new TreeMap<>(), new TreeMap<>()));
    String line = text.lines().reduce((first, second) -> second).orElseThrow();
    return line.startsWith("\t")
        ? line.substring(line.indexOf('\t', 1) + 1).replace("\t", "; ")
        : "";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "nothing",
      value = {
        "java.lang.Thread#sleep(J)V| blocks SLEEP THROWS timeout=0",
        "java.lang.Thread#join(J)V| blocks WAIT THROWS",
        "java.lang.Object#wait(J)V| blocks WAIT THROWS",
        "java.util.concurrent.CompletableFuture#join()Ljava/lang/Object;| blocks RESULT IGNORES compensated",
        "java.util.concurrent.locks.LockSupport#parkNanos(J)V| blocks WAIT RETURNS timeout=0",
        "java.nio.file.Files#readString(Ljava/nio/file/Path;)Ljava/lang/String;| blocks FILE IGNORES",
        "java.util.UUID#randomUUID()Ljava/util/UUID;| blocks ENTROPY IGNORES",
        "java.sql.Connection#commit()V| blocks DATABASE IGNORES",
        "java.sql.ResultSet#next()Z| blocks DATABASE IGNORES when=the next rows have not been fetched",
        "java.util.concurrent.CompletableFuture#thenApply(Ljava/util/function/Function;)"
            + "Ljava/util/concurrent/CompletableFuture;| completes-on COMPLETER; 0 runs-on COMPLETER",
        "java.util.concurrent.CompletableFuture#thenApplyAsync(Ljava/util/function/Function;)"
            + "Ljava/util/concurrent/CompletableFuture;| completes-on COMMON_POOL; 0 runs-on COMMON_POOL",
        "java.util.concurrent.CompletableFuture#thenApplyAsync(Ljava/util/function/Function;"
            + "Ljava/util/concurrent/Executor;)Ljava/util/concurrent/CompletableFuture;"
            + "| completes-on-argument 1; 0 runs-on-argument 1",
        "java.util.concurrent.Executor#execute(Ljava/lang/Runnable;)V| 0 runs-on-argument -1",
        "java.util.Map#computeIfAbsent(Ljava/lang/Object;Ljava/util/function/Function;)"
            + "Ljava/lang/Object;| 1 runs-on CALLER",
        "java.util.concurrent.PriorityBlockingQueue#put(Ljava/lang/Object;)V| non-blocking",
        "io.netty.channel.ChannelInboundHandler#channelRead("
            + "Lio/netty/channel/ChannelHandlerContext;Ljava/lang/Object;)V| runs-on EVENT_LOOP",
        "io.netty.channel.ChannelPipeline#addLast(Lio/netty/util/concurrent/EventExecutorGroup;"
            + "[Lio/netty/channel/ChannelHandler;)Lio/netty/channel/ChannelPipeline;"
            + "| 1 runs-on-argument 0",
        "io.netty.util.concurrent.EventExecutor#inEventLoop()Z| on-thread EVENT_LOOP",
        "io.vertx.core.Vertx#setTimer(JLio/vertx/core/Handler;)J| 1 runs-on EVENT_LOOP",
        "io.vertx.core.Vertx#executeBlocking(Ljava/util/concurrent/Callable;)Lio/vertx/core/Future;"
            + "| completes-on CALLER; 0 runs-on WORKER",
        "reactor.core.publisher.Mono#block()Ljava/lang/Object;|"
            + " blocks RESULT THROWS_UNCHECKED; runs-on CALLER",
        "reactor.core.publisher.Mono#map(Ljava/util/function/Function;)"
            + "Lreactor/core/publisher/Mono;| completes-on EMITTER; 0 runs-on EMITTER",
        // Look-alikes.
        "java.util.concurrent.BlockingQueue#offer(Ljava/lang/Object;)Z| ''",
        "java.util.concurrent.LinkedBlockingQueue#offer(Ljava/lang/Object;)Z| ''",
        "java.util.Queue#poll()Ljava/lang/Object;| ''",
        "java.util.concurrent.LinkedBlockingQueue#poll()Ljava/lang/Object;| ''",
        "java.util.concurrent.locks.Lock#tryLock()Z| acquires",
        "java.util.concurrent.Semaphore#tryAcquire()Z| acquires",
        "java.util.concurrent.CompletionService#poll()Ljava/util/concurrent/Future;| completed",
        "java.util.concurrent.CompletableFuture#getNow(Ljava/lang/Object;)Ljava/lang/Object;| ''",
        "java.util.concurrent.Future#resultNow()Ljava/lang/Object;| ''",
        "java.util.concurrent.CountDownLatch#countDown()V| releases",
        "java.nio.channels.Selector#selectNow()I| ''",
        "java.nio.file.WatchService#poll()Ljava/nio/file/WatchKey;| ''",
        "java.lang.ref.ReferenceQueue#poll()Ljava/lang/ref/Reference;| ''",
        "java.lang.Thread#yield()V| ''",
        "java.lang.Thread#onSpinWait()V| ''",
        "java.net.InetSocketAddress#createUnresolved(Ljava/lang/String;I)"
            + "Ljava/net/InetSocketAddress;| ''",
        "java.lang.Appendable#append(C)Ljava/lang/Appendable;| ''",
        "java.io.Closeable#close()V| ''",
      })
  void factStandsAsVerified(String method, String statements) {
    int hash = method.indexOf('#');
    int parenthesis = method.indexOf('(');
    assertEquals(
        statements,
        statements(
            new MethodSignature(
                method.substring(0, hash),
                method.substring(hash + 1, parenthesis),
                method.substring(parenthesis))));
  }
}
