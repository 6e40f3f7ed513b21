package shop;

import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.FluxSink;
import reactor.core.publisher.Mono;

/** Publishers made of what has handles or callbacks of its own. */
class Bridges {
  private final ExecutorService workers;
  private final ScheduledExecutorService timer;

  Bridges(ExecutorService workers, ScheduledExecutorService timer) {
    this.workers = workers;
    this.timer = timer;
  }

  private static String load() {
    return "loaded";
  }

  Mono<String> submitBad() {
    return Mono.create(
        sink ->
            // BUG: Diagnostic contains: goes on: what it returns would end it, and the function of
            workers.submit(() -> sink.success(load())));
  }

  Flux<Long> periodicBad() {
    return Flux.create(
        sink -> {
          // BUG: Diagnostic contains: the function of Flux.create drops that
          timer.scheduleAtFixedRate(() -> sink.next(System.nanoTime()), 1, 1, TimeUnit.SECONDS);
        });
  }

  Flux<String> innerSubscriptionBad(Flux<String> prices) {
    return Flux.push(
        sink -> {
          // BUG: Diagnostic contains: when a subscriber cancels, prices.subscribe(
          prices.subscribe(sink::next, sink::error, sink::complete);
        });
  }

  Uni<String> uniBad() {
    return Uni.createFrom()
        .emitter(
            emitter ->
                // BUG: Diagnostic contains: the function of UniCreate.emitter drops that
                timer.schedule(() -> emitter.complete("late"), 1, TimeUnit.SECONDS));
  }

  Single<String> singleBad() {
    return Single.create(
        emitter -> {
          // BUG: Diagnostic contains: the function of Single.create drops that
          workers.submit(() -> emitter.onSuccess(load()));
        });
  }

  Mono<String> disposedOk() {
    return Mono.create(
        sink -> {
          Future<?> task = workers.submit(() -> sink.success(load()));
          sink.onCancel(() -> task.cancel(true));
        });
  }

  Flux<String> handedOverOk(Flux<String> prices) {
    return Flux.create(
        sink -> sink.onDispose(prices.subscribe(sink::next, sink::error, sink::complete)));
  }

  /** Whatever it is that is done then. */
  Uni<String> toldOk(List<String> open) {
    return Uni.createFrom()
        .emitter(
            emitter -> {
              emitter.onTermination(open::clear);
              workers.submit(() -> emitter.complete(load()));
            });
  }

  Single<String> cancellableOk() {
    return Single.create(
        emitter -> {
          Future<?> task = workers.submit(() -> emitter.onSuccess(load()));
          emitter.setCancellable(() -> task.cancel(true));
        });
  }

  /** There is no handle that would end it. */
  Mono<String> executeOk(Executor executor) {
    return Mono.create(sink -> executor.execute(() -> sink.success(load())));
  }

  /** What has been sent cannot be taken back. */
  Mono<Void> sendOk(Producer<String, String> producer, ProducerRecord<String, String> record) {
    return Mono.create(
        sink ->
            producer.send(
                record,
                (metadata, failure) -> {
                  if (failure == null) {
                    sink.success();
                  } else {
                    sink.error(failure);
                  }
                }));
  }

  /** It has no sink to tell anything. */
  Mono<String> deferredOk() {
    return Mono.defer(
        () -> {
          workers.submit(Bridges::load);
          return Mono.just("started");
        });
  }

  /** Neither has what answers with the publisher: whoever started the other meant it to go on. */
  Mono<String> besideOk(Mono<String> audit, Mono<String> answer) {
    return Mono.deferContextual(
        context -> {
          audit.contextWrite(context).onErrorResume(failure -> Mono.empty()).subscribe();
          return answer;
        });
  }

  Flux<String> keptOk(Flux<String> prices, List<Disposable> running) {
    return Flux.create(sink -> running.add(prices.subscribe(sink::next)));
  }

  /** What a method that gets the sink starts is not seen. */
  Flux<String> missedAlarmHelper() {
    return Flux.create(this::start);
  }

  private void start(FluxSink<String> sink) {
    workers.submit(() -> sink.next(load()));
  }
}
