package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.concurrent.Executor;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Who subscribes does the work, unless the chain says where it is done. */
class LazySources {
  private final Executor workers = Infrastructure.getDefaultWorkerPool();

  // SUMMARY: blocks(sleep)
  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void subscribesBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    Mono.fromCallable(() -> load()).subscribe();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void subscriberBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    Flux.just("a", "b").subscribe(name -> load());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void movedOk() {
    Mono.fromCallable(() -> load()).subscribeOn(Schedulers.boundedElastic()).subscribe();
    Flux.just("a", "b").publishOn(Schedulers.boundedElastic()).subscribe(name -> load());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Mono<String> returnsOk() {
    return Mono.fromCallable(() -> load());
  }

  /** Whoever gives a scheduler has it loaded there. */
  private static Mono<String> loadOn(Scheduler scheduler) {
    Mono<String> loaded = Mono.fromCallable(() -> load());
    if (scheduler != null) {
      return loaded.subscribeOn(scheduler);
    }
    return loaded;
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void mayBeMovedOk() {
    loadOn(Schedulers.boundedElastic()).subscribe();
  }

  private static Mono<String> loadOrNot(boolean isWanted) {
    if (isWanted) {
      // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
      return Mono.fromCallable(() -> load());
    }
    return Mono.just("").subscribeOn(Schedulers.boundedElastic());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void otherIsMovedBad(boolean isWanted) {
    loadOrNot(isWanted).subscribe();
  }

  // SUMMARY: blocks(sleep)
  static void refresh() {
    Mono.fromRunnable(() -> load()).subscribe();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void subscribesFurtherDownBad() {
    // BUG: Diagnostic contains: refresh() sleeps, and subscribesFurtherDownBad
    refresh();
  }

  private Mono<String> find(String id) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    return Mono.defer(() -> Mono.just(id + load()));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void subscribesToMethodBad() {
    find("a").map(String::length).subscribe();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void rxJavaBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    Single.fromCallable(() -> load()).subscribe(text -> {}, failure -> {});
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void mutinyBad() {
    Uni.createFrom()
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
        .item(() -> load())
        .onItem()
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
        .transform(text -> text + load())
        .subscribe()
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
        .with(text -> load());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void mutinyOnWorkersOk() {
    Uni.createFrom()
        .item(() -> load())
        .runSubscriptionOn(workers)
        .map(text -> text + load())
        .subscribe()
        .with(text -> load());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void mutinyMovedBad() {
    Multi.createFrom()
        .items("a", "b")
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
        .map(name -> load())
        .emitOn(workers)
        .map(name -> load())
        .subscribe()
        .with(name -> load());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void mutinyWaitsBad(Uni<String> name) {
    // BUG: Diagnostic contains: waits for a result, and mutinyWaitsBad runs on an event loop
    name.await().indefinitely();
  }

  /** Where the source of a publisher emits that is passed in is not known. */
  @RunsOn(ThreadKind.EVENT_LOOP)
  void unknownSourceOk(Flux<String> names) {
    names.map(name -> load()).subscribe(text -> load());
  }
}
