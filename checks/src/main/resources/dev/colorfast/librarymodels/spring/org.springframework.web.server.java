package org.springframework.web.server;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import reactor.core.publisher.Mono;

interface WebFilter {
  @RunsOn(EVENT_LOOP) Mono filter(ServerWebExchange exchange, WebFilterChain chain);
}

interface ServerWebExchange {
  @CompletesOn(EVENT_LOOP) Mono getFormData();
  @CompletesOn(EVENT_LOOP) Mono getMultipartData();
}

interface WebHandler {
  @RunsOn(EVENT_LOOP) Mono handle(ServerWebExchange exchange);
}
