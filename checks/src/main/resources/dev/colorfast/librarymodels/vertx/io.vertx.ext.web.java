package io.vertx.ext.web;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;

interface Route {
  Route handler(@RunsOn(EVENT_LOOP) Handler requestHandler);
  Route failureHandler(@RunsOn(EVENT_LOOP) Handler failureHandler);
  Route blockingHandler(@RunsOn(WORKER) Handler requestHandler);
  Route blockingHandler(@RunsOn(WORKER) Handler requestHandler, boolean ordered);
}

interface Router {
  Router errorHandler(int statusCode, @RunsOn(EVENT_LOOP) Handler errorHandler);
}

interface RoutingContext {
  int addBodyEndHandler(@RunsOn(EVENT_LOOP) Handler handler);
  int addEndHandler(@RunsOn(EVENT_LOOP) Handler handler);
  int addHeadersEndHandler(@RunsOn(EVENT_LOOP) Handler handler);
  @MayIgnore Future end();
  @MayIgnore Future end(String chunk);
  @MayIgnore Future end(Buffer buffer);
  @MayIgnore Future json(Object json);
  @MayIgnore Future redirect(String url);
}
