package io.vertx.core.streams;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.vertx.core.Future;
import io.vertx.core.Handler;

interface ReadStream {
  ReadStream handler(@RunsOn(EVENT_LOOP) Handler handler);
  ReadStream endHandler(@RunsOn(EVENT_LOOP) Handler endHandler);
  ReadStream exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
}

interface WriteStream {
  WriteStream drainHandler(@RunsOn(EVENT_LOOP) Handler handler);
  WriteStream exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  @MayIgnore Future end();
  @MayIgnore Future end(Object data);
  @MayIgnore Future write(Object data);
}
