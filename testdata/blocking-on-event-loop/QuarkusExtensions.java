package shop;

import io.quarkus.grpc.GrpcService;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.vertx.web.Route;
import io.quarkus.websockets.next.OnOpen;
import io.quarkus.websockets.next.OnTextMessage;
import io.quarkus.websockets.next.WebSocket;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;

/** Entry points of Quarkus' extensions; which thread calls one is told by what it returns. */
class QuarkusExtensions {

  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  static final class Routes {
    @Route(path = "/a")
    String routeBad() {
      // BUG: Diagnostic contains: load() sleeps, and routeBad runs on an event loop
      return load();
    }

    @Route(path = "/b", type = Route.HandlerType.BLOCKING)
    String blockingOk() {
      return load();
    }

    @Route(path = "/c")
    @Blocking
    String movedOk() {
      return load();
    }
  }

  @WebSocket(path = "/chat")
  static final class Chat {
    @OnOpen
    Uni<String> openBad() {
      // BUG: Diagnostic contains: load() sleeps, and openBad runs on an event loop
      return Uni.createFrom().item(load());
    }

    @OnTextMessage
    String textOk(String message) {
      return load();
    }
  }

  static final class Jobs {
    @Scheduled(every = "1h")
    Uni<Void> asyncBad() {
      // BUG: Diagnostic contains: load() sleeps, and asyncBad runs on an event loop
      load();
      return Uni.createFrom().voidItem();
    }

    @Scheduled(every = "1h")
    void plainOk() {
      load();
    }
  }

  @GrpcService
  static final class Greeter {
    public Uni<String> greetBad(String name) {
      // BUG: Diagnostic contains: load() sleeps, and greetBad runs on an event loop
      return Uni.createFrom().item(load());
    }

    @Blocking
    public Uni<String> movedOk(String name) {
      return Uni.createFrom().item(load());
    }
  }
}
