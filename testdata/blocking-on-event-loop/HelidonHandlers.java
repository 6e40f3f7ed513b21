import io.helidon.webserver.Handler;
import io.helidon.webserver.Routing;
import io.helidon.webserver.ServerRequest;
import io.helidon.webserver.ServerResponse;
import io.helidon.webserver.Service;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;

/** Handlers of Helidon SE 3, which run on the event loops of its server. */
class HelidonHandlers implements Service {
  private final ExecutorService workers;
  private final CountDownLatch ready = new CountDownLatch(1);

  HelidonHandlers(ExecutorService workers) {
    this.workers = workers;
  }

  @Override
  public void update(Routing.Rules rules) {
    rules
        .get("/await", this::await)
        .get("/worker", this::onWorkerOk)
        .get(
            "/sleep",
            (request, response) -> {
              // BUG: Diagnostic contains: sleeps, and this lambda runs on an event loop
              pause();
              response.send("done");
            })
        .get("/ok", (request, response) -> response.send("ok"));
  }

  private void await(ServerRequest request, ServerResponse response) {
    try {
      // BUG: Diagnostic contains: waits for another thread
      ready.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    response.send("done");
  }

  private void onWorkerOk(ServerRequest request, ServerResponse response) {
    workers.execute(
        () -> {
          pause();
          response.send("done");
        });
  }

  static void pause() {
    try {
      Thread.sleep(1000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  static final class Slow implements Handler {
    @Override
    public void accept(ServerRequest request, ServerResponse response) {
      // BUG: Diagnostic contains: pause() sleeps, and accept runs on an event loop
      pause();
      request.next();
    }
  }

  void falseAlarmAfterAnotherThread(Routing.Rules rules) {
    // The second handler runs where the first one calls next(), which is a worker.
    rules.any((request, response) -> workers.execute(request::next));
    rules.any(
        (request, response) -> {
          // BUG: Diagnostic contains: sleeps
          pause();
        });
  }
}
