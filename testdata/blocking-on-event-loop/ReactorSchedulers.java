package shop;

import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Reactor's parallel and single schedulers have threads that must not block; elastic ones may. */
class ReactorSchedulers {

  private final Scheduler elastic = Schedulers.boundedElastic();
  private final Scheduler parallel = Schedulers.newParallel("prices");

  // SUMMARY: blocks(result)
  static String price(Mono<String> source) {
    return source.block();
  }

  void schedulesBad(Mono<String> source) {
    // BUG: Diagnostic contains: waits for a result
    Schedulers.parallel().schedule(() -> price(source));
    // BUG: Diagnostic contains: waits for a result
    Schedulers.single().schedule(() -> price(source));
    // BUG: Diagnostic contains: waits for a result
    Schedulers.parallel().schedule(() -> price(source), 1, TimeUnit.SECONDS);
  }

  void schedulesOnFieldBad(Mono<String> source) {
    // BUG: Diagnostic contains: waits for a result
    parallel.schedule(() -> price(source));
  }

  void schedulesOk(Mono<String> source) {
    Schedulers.boundedElastic().schedule(() -> price(source));
    elastic.schedule(() -> price(source));
  }

  void unknownSchedulerOk(Scheduler scheduler, Mono<String> source) {
    scheduler.schedule(() -> price(source));
  }
}
