package io.micronaut.http.filter;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpRequest;
import org.reactivestreams.Publisher;

interface HttpServerFilter {
  @RunsOn(EVENT_LOOP) Publisher doFilter(HttpRequest request, ServerFilterChain chain);
}

interface HttpClientFilter {
  @RunsOn(EVENT_LOOP) Publisher doFilter(MutableHttpRequest request, ClientFilterChain chain);
}
