package shop;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import org.redisson.api.RBlockingQueue;
import org.redisson.api.RBucket;
import org.redisson.api.RCountDownLatch;
import org.redisson.api.RMap;
import org.redisson.api.RTopic;

/** Redisson completes its futures on the threads that read the replies. */
class RedissonCallbacks {

  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  CompletionStage<String> sleepBad(RMap<String, String> orders) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    return orders.getAsync("a").thenApply(order -> order + load());
  }

  CompletionStage<String> commandBad(RMap<String, String> orders) {
    // BUG: Diagnostic contains: blocks on the network, and this lambda runs on an event loop
    return orders.getAsync("a").thenApply(order -> orders.put("b", order));
  }

  CompletionStage<Void> latchBad(RMap<String, String> orders, RCountDownLatch latch) {
    // BUG: Diagnostic contains: blocks on the network, and this lambda runs on an event loop
    return orders.getAsync("a").thenAccept(order -> latch.countDown());
  }

  CompletionStage<String> queueBad(RMap<String, String> orders, RBlockingQueue<String> queue) {
    return orders
        .getAsync("a")
        .thenApply(
            order -> {
              try {
                // BUG: Diagnostic contains: queue.take() waits on a queue
                return queue.take();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return order;
              }
            });
  }

  CompletionStage<String> twinOk(RMap<String, String> orders) {
    return orders.getAsync("a").thenCompose(order -> orders.putAsync("b", order));
  }

  CompletionStage<String> elsewhereOk(RMap<String, String> orders, Executor workers) {
    return orders.getAsync("a").thenApplyAsync(order -> orders.put("b", order), workers);
  }

  /** Listeners of a topic run on Redisson's own pool. */
  void listenerOk(RTopic topic, RBucket<String> last) {
    topic.addListener(String.class, (channel, message) -> last.set(message));
  }
}
