package dev.colorfast.bugpatterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is put in the place of an operator compiles, and mends what is found. */
class FlatOperatorsTest {
  private static final String BEFORE =
      """
      import io.vertx.core.Future;
      import java.util.concurrent.*;
      import reactor.core.publisher.*;
      abstract class Orders {
        abstract CompletableFuture<Void> save(String order);
        abstract CompletableFuture<String> load(String order);
        abstract CompletionStage<Void> stage(String order);
        abstract Mono<String> later(String order);
        abstract Flux<String> many(String order);
        abstract Future<Void> store(String order);
        void done() { }
        CompletableFuture<String> order;
        Mono<String> mono;
        Flux<String> flux;
        Future<String> future;
        Object flow() {
          return\s""";

  @TempDir Path folder;

  private Mended orders() {
    return new Mended(
        folder, "(reactor-core|reactive|vertx-core-5).*", "NestedAsync", "AsyncInVoidCallback");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          order.thenApply(this::save).thenRun(this::done)      | order.thenCompose(this::save).thenRun(this::done)
          order.thenApply(x -> stage(x)).thenRun(this::done)   | order.thenCompose(x -> stage(x)).thenRun(this::done)
          order.thenApplyAsync(this::save).thenRun(this::done) | order.thenComposeAsync(this::save).thenRun(this::done)
          mono.map(this::later).then(Mono.just(1)) | mono.flatMap(this::later).then(Mono.just(1))
          flux.map(x -> later(x)).then(Mono.just(1)) | flux.flatMap(x -> later(x)).then(Mono.just(1))
          order.thenAccept(this::save)                         | order.thenCompose(this::save)
          order.thenAccept(x -> save(x))                       | order.thenCompose(x -> save(x))
          mono.doOnNext(x -> later(x))                         | mono.delayUntil(x -> later(x))
          flux.doOnNext(this::later)                           | flux.delayUntil(this::later)
          """)
  void otherOperatorWaits(String before, String after) throws IOException {
    assertEquals(after, orders().mended(BEFORE, before));
    assertEquals(List.of(), orders().compiled(BEFORE, after).findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          mono.map(this::many).then(Mono.just(1)) | flatMap of Mono takes no Flux
          order.thenAccept(x -> load(x))        | the result would have another type
          order.thenRun(() -> save("x"))        | the function would need a parameter
          future.onSuccess(this::store)         | it is compose, and has another type
          """)
  void whatNeedsThoughtIsLeft(String before, String why) throws IOException {
    assertEquals(before, orders().mended(BEFORE, before), why);
  }
}
