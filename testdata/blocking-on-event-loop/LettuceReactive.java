package shop;

import io.lettuce.core.api.StatefulRedisConnection;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Lettuce emits on the event loop that reads the answer. */
class LettuceReactive {

  Mono<String> mappedBad(StatefulRedisConnection<String, String> redis) {
    // BUG: Diagnostic contains: slow(each, 5) sleeps, and
    return redis.reactive().get("order").filter(each -> !each.isEmpty()).map(each -> slow(each, 5));
  }

  Mono<String> movedOk(StatefulRedisConnection<String, String> redis) {
    return redis
        .reactive()
        .get("order")
        .publishOn(Schedulers.boundedElastic())
        .map(each -> slowElsewhere(each));
  }

  private static String slowElsewhere(String order) {
    try {
      Thread.sleep(6);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return order;
  }

  private static String slow(String order, int time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return order;
  }
}
