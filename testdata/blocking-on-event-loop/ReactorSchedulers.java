package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Reactor's schedulers take work off event loops, to threads of two sorts. */
class ReactorSchedulers {

  private final Scheduler elastic = Schedulers.boundedElastic();
  private final Scheduler parallel = Schedulers.newParallel("prices");

  // SUMMARY: blocks(result)
  static String price(Mono<String> source) {
    return source.block();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void mayBlockThereOk(Mono<String> source) {
    Schedulers.boundedElastic().schedule(() -> price(source));
    elastic.schedule(() -> price(source), 1, TimeUnit.SECONDS);
  }

  /** It must not block there either, but these threads compute: BlockingOnCommonPool's matter. */
  @RunsOn(ThreadKind.EVENT_LOOP)
  void computesThereOk(Mono<String> source) {
    Schedulers.parallel().schedule(() -> price(source));
    parallel.schedule(() -> price(source));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void runsAtOnceBad(Mono<String> source) {
    // BUG: Diagnostic contains: price(source) waits for a result, and this lambda runs on an event
    Schedulers.immediate().schedule(() -> price(source));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void unknownSchedulerOk(Scheduler scheduler, Mono<String> source) {
    scheduler.schedule(() -> price(source));
  }
}
