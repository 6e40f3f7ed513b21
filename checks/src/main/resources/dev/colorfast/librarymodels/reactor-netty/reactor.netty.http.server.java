package reactor.netty.http.server;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;

class HttpServer {
  HttpServer handle(@RunsOn(EVENT_LOOP) BiFunction handler);
  HttpServer route(@RunsOn(CALLER) Consumer routesBuilder);
}

interface HttpServerRoutes {
  HttpServerRoutes delete(String path, @RunsOn(EVENT_LOOP) BiFunction handler);
  HttpServerRoutes get(String path, @RunsOn(EVENT_LOOP) BiFunction handler);
  HttpServerRoutes head(String path, @RunsOn(EVENT_LOOP) BiFunction handler);
  HttpServerRoutes index(@RunsOn(EVENT_LOOP) BiFunction handler);
  HttpServerRoutes options(String path, @RunsOn(EVENT_LOOP) BiFunction handler);
  HttpServerRoutes post(String path, @RunsOn(EVENT_LOOP) BiFunction handler);
  HttpServerRoutes put(String path, @RunsOn(EVENT_LOOP) BiFunction handler);
  HttpServerRoutes ws(String path, @RunsOn(EVENT_LOOP) BiFunction handler);

  HttpServerRoutes ws(
      String path,
      @RunsOn(EVENT_LOOP) BiFunction handler,
      WebsocketServerSpec configurer);

  HttpServerRoutes ws(
      Predicate condition,
      @RunsOn(EVENT_LOOP) BiFunction handler,
      WebsocketServerSpec websocketServerSpec);

  HttpServerRoutes route(
      @RunsOn(EVENT_LOOP) Predicate condition,
      @RunsOn(EVENT_LOOP) BiFunction handler);
}
