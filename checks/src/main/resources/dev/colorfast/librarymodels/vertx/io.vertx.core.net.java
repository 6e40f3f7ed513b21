package io.vertx.core.net;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.vertx.core.Future;
import io.vertx.core.Handler;

interface NetServer {
  NetServer connectHandler(@RunsOn(EVENT_LOOP) Handler handler);
  NetServer exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  @MayIgnore @Releases Future close();
}

interface NetClient {
  @MayIgnore @Releases Future close();
  @CompletesOn(CALLER) Future connect(int port, String host);
  @CompletesOn(CALLER) Future connect(SocketAddress remoteAddress);
}

interface NetSocket {
  NetSocket handler(@RunsOn(EVENT_LOOP) Handler handler);
  NetSocket endHandler(@RunsOn(EVENT_LOOP) Handler endHandler);
  NetSocket drainHandler(@RunsOn(EVENT_LOOP) Handler handler);
  NetSocket exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  NetSocket closeHandler(@RunsOn(EVENT_LOOP) Handler handler);
  @MayIgnore @Releases Future close();
  @MayIgnore Future end();
  @MayIgnore Future write(String str);
  @MayIgnore Future write(String str, String enc);
  @MayIgnore Future sendFile(String filename);
  @MayIgnore Future sendFile(String filename, long offset);
  @MayIgnore Future sendFile(String filename, long offset, long length);
}
