package shop;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import reactor.core.publisher.Mono;

/** Methods that are given a limit of time. */
class Waits {
  private final CountDownLatch ready = new CountDownLatch(1);

  String forgottenBad(Future<String> reply, long timeout, TimeUnit unit) throws Exception {
    // BUG: Diagnostic contains: reply.get() waits without a limit, and forgottenBad does not look
    return reply.get();
  }

  String durationBad(Mono<String> reply, Duration timeout) {
    // BUG: Diagnostic contains: waits without a limit, and durationBad does not look at the one
    return reply.block();
  }

  String passedOk(Future<String> reply, long timeout, TimeUnit unit)
      throws InterruptedException, java.util.concurrent.ExecutionException, TimeoutException {
    return reply.get(timeout, unit);
  }

  /** It is used for something. */
  String convertedOk(Mono<String> reply, Duration timeout) throws InterruptedException {
    ready.await(timeout.toMillis(), TimeUnit.MILLISECONDS);
    return reply.block();
  }

  /** There is no such wait with a limit. */
  String takesNoneOk(BlockingQueue<String> queue, Duration timeout) throws InterruptedException {
    return queue.take();
  }

  interface Source {
    String load(Future<String> reply, Duration timeout) throws Exception;
  }

  static final class Patient implements Source {
    @Override
    public String load(Future<String> reply, Duration timeout) throws Exception {
      return reply.get();
    }
  }

  /** A limit that is looked at on some way counts as looked at. */
  String missedAlarmLogged(Mono<String> reply, Duration timeout) {
    System.out.println(timeout);
    return reply.block();
  }
}
