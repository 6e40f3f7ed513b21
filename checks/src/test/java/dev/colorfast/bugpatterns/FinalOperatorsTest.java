package dev.colorfast.bugpatterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What gives permits back at every end compiles, and mends what is found. */
class FinalOperatorsTest {
  private static final String BEFORE =
      """
      import io.reactivex.rxjava3.core.*;
      import java.util.concurrent.Semaphore;
      import reactor.core.publisher.*;
      abstract class Orders {
        private final Semaphore permits = new Semaphore(8);
        int signals;
        %1$s flow(%1$s work) {
          permits.acquireUninterruptibly();
          return\s""";

  @TempDir Path folder;

  private Mended orders() {
    return new Mended(folder, "(reactor-core|reactive|rxjava).*", "CancellationBeforeRelease");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mono<String> | work.doOnTerminate(permits::release)             | work.doFinally(signal -> permits.release())
          Mono<String> | work.doAfterTerminate(() -> permits.release())   | work.doFinally(signal -> permits.release())
          Flux<String> | work.doOnTerminate(() -> { permits.release(); }) | work.doFinally(signal -> { permits.release(); })
          Single<String> | work.doAfterTerminate(permits::release)        | work.doFinally(permits::release)
          Flowable<String> | work.doOnTerminate(() -> permits.release())  | work.doFinally(() -> permits.release())
          """)
  void otherOperatorHearsOfEveryEnd(String type, String before, String after) throws IOException {
    assertEquals(after, orders().mended(BEFORE.formatted(type), before));
    assertEquals(List.of(), orders().compiled(BEFORE.formatted(type), after).findings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mono<String> | work.doOnSuccess(x -> permits.release()).doOnError(x -> permits.release()) | two operators are to become one
          Mono<String> | work.doOnTerminate(() -> { signals++; permits.release(); })                | the name of the signal may be taken
          """)
  void whatNeedsThoughtIsLeft(String type, String before, String why) throws IOException {
    assertEquals(before, orders().mended(BEFORE.formatted(type), before), why);
  }
}
