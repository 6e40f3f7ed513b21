package io.vertx.core.http;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;

interface HttpServer {
  HttpServer requestHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpServer invalidRequestHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpServer connectionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpServer exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpServer webSocketHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpServer webSocketHandshakeHandler(@RunsOn(EVENT_LOOP) Handler handler);
  @MayIgnore @Releases Future close();
}

interface HttpServerRequest {
  HttpServerRequest handler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpServerRequest endHandler(@RunsOn(EVENT_LOOP) Handler endHandler);
  HttpServerRequest bodyHandler(@RunsOn(EVENT_LOOP) Handler bodyHandler);
  HttpServerRequest exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpServerRequest uploadHandler(@RunsOn(EVENT_LOOP) Handler uploadHandler);
  HttpServerRequest customFrameHandler(@RunsOn(EVENT_LOOP) Handler handler);
  @CompletesOn(CALLER) Future body();
  @CompletesOn(CALLER) Future end();
}

interface HttpServerResponse {
  HttpServerResponse drainHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpServerResponse exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpServerResponse closeHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpServerResponse endHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpServerResponse headersEndHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpServerResponse bodyEndHandler(@RunsOn(EVENT_LOOP) Handler handler);
  @MayIgnore Future end();
  @MayIgnore Future end(String chunk);
  @MayIgnore Future end(Buffer chunk);
  @MayIgnore Future end(String chunk, String enc);
  @MayIgnore Future send();
  @MayIgnore Future send(String body);
  @MayIgnore Future send(Buffer body);
  @MayIgnore Future send(ReadStream body);
  @MayIgnore Future sendFile(RandomAccessFile randomAccessFile);
  @MayIgnore Future sendFile(String filename);
  @MayIgnore Future sendFile(FileChannel fileChannel);
  @MayIgnore Future sendFile(RandomAccessFile randomAccessFile, long amount);
  @MayIgnore Future sendFile(String filename, long offset);
  @MayIgnore Future sendFile(FileChannel fileChannel, long amount);
  @MayIgnore Future sendFile(RandomAccessFile randomAccessFile, long amount, long amount2);
  @MayIgnore Future sendFile(String filename, long offset, long length);
  @MayIgnore Future sendFile(FileChannel fileChannel, long amount, long amount2);
  @MayIgnore Future write(String chunk);
  @MayIgnore Future write(String chunk, String enc);
  @MayIgnore Future writeContinue();
  @MayIgnore Future writeEarlyHints(MultiMap headers);
}

interface HttpClientRequest {
  HttpClientRequest drainHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpClientRequest exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpClientRequest continueHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpClientRequest pushHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpClientRequest earlyHintsHandler(@RunsOn(EVENT_LOOP) Handler handler);
  @MayIgnore Future end();
  @MayIgnore Future end(String chunk);
  @MayIgnore Future end(Buffer chunk);
  @MayIgnore Future end(String chunk, String enc);
  @MayIgnore Future write(String chunk);
  @MayIgnore Future write(String chunk, String enc);
  @CompletesOn(CALLER) Future send();
  @CompletesOn(CALLER) Future send(String body);
  @CompletesOn(CALLER) Future send(Buffer body);
  @CompletesOn(CALLER) Future send(ReadStream body);
  @CompletesOn(CALLER) Future response();
  @CompletesOn(CALLER) Future connect();
}

interface HttpClientResponse {
  HttpClientResponse handler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpClientResponse endHandler(@RunsOn(EVENT_LOOP) Handler endHandler);
  HttpClientResponse bodyHandler(@RunsOn(EVENT_LOOP) Handler bodyHandler);
  HttpClientResponse exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpClientResponse customFrameHandler(@RunsOn(EVENT_LOOP) Handler handler);
  @CompletesOn(CALLER) Future body();
  @CompletesOn(CALLER) Future end();
}

interface HttpConnection {
  HttpConnection closeHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpConnection exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpConnection goAwayHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpConnection pingHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpConnection remoteSettingsHandler(@RunsOn(EVENT_LOOP) Handler handler);
  HttpConnection shutdownHandler(@RunsOn(EVENT_LOOP) Handler handler);
  @MayIgnore @Releases Future close();
}

interface WebSocketBase {
  WebSocketBase handler(@RunsOn(EVENT_LOOP) Handler handler);
  WebSocketBase endHandler(@RunsOn(EVENT_LOOP) Handler endHandler);
  WebSocketBase drainHandler(@RunsOn(EVENT_LOOP) Handler handler);
  WebSocketBase exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  WebSocketBase closeHandler(@RunsOn(EVENT_LOOP) Handler handler);
  WebSocketBase frameHandler(@RunsOn(EVENT_LOOP) Handler handler);
  WebSocketBase textMessageHandler(@RunsOn(EVENT_LOOP) Handler handler);
  WebSocketBase binaryMessageHandler(@RunsOn(EVENT_LOOP) Handler handler);
  WebSocketBase pongHandler(@RunsOn(EVENT_LOOP) Handler handler);
  @MayIgnore @Releases Future close();
  @MayIgnore Future close(short statusCode);
  @MayIgnore Future close(short statusCode, String reason);
  @MayIgnore Future end();
  @MayIgnore Future writeBinaryMessage(Buffer data);
  @MayIgnore Future writeFinalBinaryFrame(Buffer data);
  @MayIgnore Future writeFinalTextFrame(String text);
  @MayIgnore Future writeFrame(WebSocketFrame frame);
  @MayIgnore Future writePing(Buffer data);
  @MayIgnore Future writePong(Buffer data);
  @MayIgnore Future writeTextMessage(String text);
}

interface WebSocket {
  WebSocket handler(@RunsOn(EVENT_LOOP) Handler handler);
  WebSocket endHandler(@RunsOn(EVENT_LOOP) Handler endHandler);
  WebSocket drainHandler(@RunsOn(EVENT_LOOP) Handler handler);
  WebSocket exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  WebSocket closeHandler(@RunsOn(EVENT_LOOP) Handler handler);
  WebSocket frameHandler(@RunsOn(EVENT_LOOP) Handler handler);
}

interface ServerWebSocket {
  ServerWebSocket handler(@RunsOn(EVENT_LOOP) Handler handler);
  ServerWebSocket endHandler(@RunsOn(EVENT_LOOP) Handler endHandler);
  ServerWebSocket drainHandler(@RunsOn(EVENT_LOOP) Handler handler);
  ServerWebSocket exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  ServerWebSocket closeHandler(@RunsOn(EVENT_LOOP) Handler handler);
  ServerWebSocket frameHandler(@RunsOn(EVENT_LOOP) Handler handler);
}

interface HttpClient {
  @CompletesOn(CALLER) Future request(HttpMethod method, int port, String host, String requestURI);
  @CompletesOn(CALLER) Future request(HttpMethod method, String host, String requestURI);
  @CompletesOn(CALLER) Future request(HttpMethod method, String requestURI);
  @CompletesOn(CALLER) Future request(RequestOptions options);
}
