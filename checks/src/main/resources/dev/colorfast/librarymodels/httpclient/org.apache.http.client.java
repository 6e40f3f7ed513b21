package org.apache.http.client;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import org.apache.http.HttpHost;
import org.apache.http.HttpRequest;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.protocol.HttpContext;

interface HttpClient {
  @Blocking(kind = NETWORK, interrupt = IGNORES) HttpResponse execute(HttpUriRequest request);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  HttpResponse execute(HttpUriRequest request, HttpContext context);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  HttpResponse execute(HttpHost target, HttpRequest request);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  HttpResponse execute(HttpHost target, HttpRequest request, HttpContext context);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Object execute(HttpUriRequest request, ResponseHandler handler);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Object execute(HttpUriRequest request, ResponseHandler handler, HttpContext context);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Object execute(HttpHost target, HttpRequest request, ResponseHandler handler);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Object execute(
      HttpHost target,
      HttpRequest request,
      ResponseHandler handler,
      HttpContext context);
}
