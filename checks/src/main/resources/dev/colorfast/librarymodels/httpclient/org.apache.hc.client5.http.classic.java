package org.apache.hc.client5.http.classic;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpResponse;
import org.apache.hc.core5.http.io.HttpClientResponseHandler;
import org.apache.hc.core5.http.protocol.HttpContext;

interface HttpClient {
  @Blocking(kind = NETWORK, interrupt = IGNORES) HttpResponse execute(ClassicHttpRequest request);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  HttpResponse execute(ClassicHttpRequest request, HttpContext context);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  ClassicHttpResponse execute(HttpHost target, ClassicHttpRequest request);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  HttpResponse execute(HttpHost target, ClassicHttpRequest request, HttpContext context);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Object execute(ClassicHttpRequest request, HttpClientResponseHandler handler);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Object execute(
      ClassicHttpRequest request,
      HttpContext context,
      HttpClientResponseHandler handler);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Object execute(HttpHost target, ClassicHttpRequest request, HttpClientResponseHandler handler);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Object execute(
      HttpHost target,
      ClassicHttpRequest request,
      HttpContext context,
      HttpClientResponseHandler handler);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  ClassicHttpResponse executeOpen(HttpHost target, ClassicHttpRequest request, HttpContext context);
}
