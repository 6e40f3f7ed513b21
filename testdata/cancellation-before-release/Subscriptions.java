package shop;

import io.reactivex.rxjava3.core.Single;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Permits for the work behind a publisher: whoever cancels that wants no more signals. */
public class Subscriptions {

  /** Each client that hangs up takes a permit with it, until no request is let in any more. */
  static final class AdmissionBad implements WebFilter {
    private final Semaphore permits = new Semaphore(64);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
      if (!permits.tryAcquire()) {
        exchange.getResponse().setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
        return exchange.getResponse().setComplete();
      }
      // BUG: Diagnostic contains: subscription is cancelled: doOnTerminate
      return chain.filter(exchange).doOnTerminate(permits::release);
    }
  }

  static final class AdmissionOk implements WebFilter {
    private final Semaphore permits = new Semaphore(64);

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
      if (!permits.tryAcquire()) {
        exchange.getResponse().setStatusCode(HttpStatus.TOO_MANY_REQUESTS);
        return exchange.getResponse().setComplete();
      }
      return chain.filter(exchange).doFinally(signal -> permits.release());
    }
  }

  /** Of the ends of a stream there are three. */
  static final class Downloads {
    private final Semaphore slots = new Semaphore(8);
    private final Semaphore uploads = new Semaphore(8);
    private final Semaphore imports = new Semaphore(8);

    Flux<String> twoOfThreeBad(Flux<String> parts) {
      return Flux.defer(
          () -> {
            slots.acquireUninterruptibly();
            return parts
                // BUG: Diagnostic contains: subscription is cancelled: doOnComplete
                .doOnComplete(slots::release)
                .doOnError(failure -> slots.release());
          });
    }

    Flux<String> allThreeOk(Flux<String> parts) {
      return Flux.defer(
          () -> {
            uploads.acquireUninterruptibly();
            return parts
                .doOnComplete(uploads::release)
                .doOnError(failure -> uploads.release())
                .doOnCancel(uploads::release);
          });
    }

    Flux<String> usingOk(Flux<String> parts) {
      return Flux.using(
          () -> {
            imports.acquire();
            return imports;
          },
          held -> parts,
          held -> imports.release());
    }
  }

  /** A helper gives the permit back. */
  static final class Quotes {
    private final Semaphore permits = new Semaphore(4);

    Single<String> throughHelperBad(Single<String> quote) {
      permits.acquireUninterruptibly();
      // BUG: Diagnostic contains: subscription is cancelled: doAfterTerminate
      return quote.doAfterTerminate(this::giveBack);
    }

    private void giveBack() {
      permits.release();
    }
  }

  static final class QuotesOk {
    private final Semaphore permits = new Semaphore(4);

    Single<String> onDisposeOk(Single<String> quote) {
      permits.acquireUninterruptibly();
      return quote.doFinally(permits::release);
    }
  }

  /** Nobody else gets at the subscription, and this one is not cancelled. */
  static final class Refresher {
    private final Semaphore once = new Semaphore(1);

    void refreshOk(Mono<String> catalogue) {
      if (once.tryAcquire()) {
        catalogue.doOnTerminate(once::release).subscribe();
      }
    }
  }

  /** Somebody may give the permit back when the client hangs up. */
  static final class Sessions {
    private final Semaphore sessions = new Semaphore(100);

    Mono<String> openOk(Mono<String> session) {
      sessions.acquireUninterruptibly();
      return session.doOnTerminate(sessions::release);
    }

    public void hungUp() {
      sessions.release();
    }
  }

  /** One function, for every end. */
  static final class Exports {
    private final Semaphore exports = new Semaphore(2);

    Flux<String> sharedFunctionOk(Flux<String> rows) {
      exports.acquireUninterruptibly();
      Runnable giveBack = () -> exports.release();
      return rows.doOnTerminate(giveBack).doOnCancel(giveBack);
    }
  }

  /** What cleans up is a publisher too, which is subscribed to when the work is cancelled. */
  static final class Cleanups {
    private final Semaphore leases = new Semaphore(2);
    private final Semaphore locks = new Semaphore(2);

    Mono<String> inCleanupOk(Mono<String> work) {
      return Mono.usingWhen(
          Mono.fromCallable(() -> leases.tryAcquire()),
          lease -> work,
          lease -> Mono.fromRunnable(leases::release));
    }

    Mono<String> byHelperOk(Mono<String> work) {
      return Mono.usingWhen(
          Mono.fromCallable(() -> locks.tryAcquire()), lock -> work, lock -> unlocked());
    }

    private Mono<Void> unlocked() {
      return Mono.fromRunnable(locks::release);
    }
  }

  /** Which permit is meant is not seen when it is passed on. */
  Mono<String> missedAlarmParameter(Mono<String> quote, Semaphore permits) {
    permits.acquireUninterruptibly();
    return quote.timeout(Duration.ofSeconds(1)).doOnTerminate(permits::release);
  }
}
