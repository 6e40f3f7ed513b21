package shop;

import io.netty.handler.codec.http.HttpHeaderNames;
import java.time.Duration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ByteBufFlux;
import reactor.netty.Connection;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRoutes;
import reactor.netty.tcp.TcpClient;
import reactor.netty.tcp.TcpServer;
import reactor.netty.udp.UdpServer;

/** Servers and clients of Reactor Netty. */
class ReactorNetty {

  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  void handlerBad(HttpServer server) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    server.handle((request, response) -> response.sendString(Mono.just(load())));
  }

  void routeBad(HttpServerRoutes routes) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    routes.get("/a", (request, response) -> response.sendString(Mono.just(load())));
  }

  void bodyBad(HttpServerRoutes routes) {
    routes.post(
        "/a",
        (request, response) ->
            response.sendString(
                // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
                request.receive().aggregate().asString().map(text -> text + load())));
  }

  void bodyElsewhereOk(HttpServerRoutes routes) {
    routes.post(
        "/a",
        (request, response) ->
            response.sendString(
                request
                    .receive()
                    .asString()
                    .publishOn(Schedulers.boundedElastic())
                    .map(text -> text + load())));
  }

  void guardedOk(HttpServerRoutes routes) {
    routes.get(
        "/a",
        (request, response) -> {
          if (!Schedulers.isInNonBlockingThread()) {
            load();
          }
          return response.header(HttpHeaderNames.ETAG, "a").send();
        });
  }

  /** The routes are built by whoever builds the server. */
  void routesBuilderOk(HttpServer server) {
    server.route(routes -> routes.directory("/files", java.nio.file.Path.of(load())));
  }

  void tcpServerBad() {
    TcpServer.create()
        .handle(
            (in, out) -> {
              // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
              load();
              return out.neverComplete();
            });
  }

  void tcpInboundBad() {
    TcpServer.create()
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
        .handle((in, out) -> out.sendString(in.receive().asString().map(text -> load())));
  }

  void udpBad() {
    UdpServer.create()
        .handle(
            (in, out) -> {
              // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
              load();
              return out.neverComplete();
            });
  }

  void connectionBad(HttpServer server) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    server.doOnConnection(connection -> load());
  }

  void connectedBad(HttpClient client) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    client.doOnConnected(connection -> load());
  }

  void idleBad(Connection connection) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    connection.onReadIdle(1_000, () -> load());
  }

  Flux<String> contentBad(HttpClient client) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    return client.get().uri("/").responseContent().asString().map(text -> text + load());
  }

  Mono<String> singleBad(HttpClient client) {
    return client
        .get()
        .uri("/")
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
        .responseSingle((response, body) -> body.asString().map(text -> text + load()));
  }

  Mono<String> afterSingleBad(HttpClient client) {
    return client
        .get()
        .responseSingle((response, body) -> body.asString())
        // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
        .map(text -> text + load());
  }

  Mono<String> responseElsewhereOk(HttpClient client) {
    return client
        .get()
        .response()
        .publishOn(Schedulers.boundedElastic())
        .map(response -> response.version().text() + load());
  }

  /** What is made from a text of the application does not come from the network. */
  Flux<String> ownTextOk(Flux<String> lines) {
    return ByteBufFlux.fromString(lines).asString().map(line -> line + load());
  }

  void waitsBad(HttpServer server, HttpClient client) {
    server.handle(
        (request, response) -> {
          // BUG: Diagnostic contains: blocks on the network, and this lambda runs on an event loop
          HttpServer.create().bindNow();
          // BUG: Diagnostic contains: blocks on the network, and this lambda runs on an event loop
          TcpClient.create().connectNow(Duration.ofSeconds(1));
          // BUG: Diagnostic contains: waits for a result, and this lambda runs on an event loop
          client.get().uri("/").response().block();
          return response.send();
        });
  }

  void startOk(HttpServer server) {
    server.bindNow().onDispose().block();
  }
}
