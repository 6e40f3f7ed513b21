package io.vertx.ext.web.client;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.core.streams.ReadStream;
import io.vertx.ext.web.multipart.MultipartForm;

interface HttpRequest {
  @CompletesOn(CALLER) Future send();
  @CompletesOn(CALLER) Future sendBuffer(Buffer body);
  @CompletesOn(CALLER) Future sendForm(MultiMap form);
  @CompletesOn(CALLER) Future sendForm(MultiMap form, String charset);
  @CompletesOn(CALLER) Future sendJson(Object body);
  @CompletesOn(CALLER) Future sendJsonObject(JsonObject body);
  @CompletesOn(CALLER) Future sendMultipartForm(MultipartForm form);
  @CompletesOn(CALLER) Future sendStream(ReadStream body);
}
