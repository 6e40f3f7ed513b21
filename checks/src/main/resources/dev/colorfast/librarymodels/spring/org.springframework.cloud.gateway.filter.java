package org.springframework.cloud.gateway.filter;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

interface GatewayFilter {
  @RunsOn(EVENT_LOOP) Mono filter(ServerWebExchange exchange, GatewayFilterChain chain);
}

interface GlobalFilter {
  @RunsOn(EVENT_LOOP) Mono filter(ServerWebExchange exchange, GatewayFilterChain chain);
}
