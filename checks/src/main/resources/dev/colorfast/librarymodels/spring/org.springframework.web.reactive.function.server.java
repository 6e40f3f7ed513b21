package org.springframework.web.reactive.function.server;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import reactor.core.publisher.Mono;

interface HandlerFunction {
  @RunsOn(EVENT_LOOP) Mono handle(ServerRequest request);
}

interface HandlerFilterFunction {
  @RunsOn(EVENT_LOOP) Mono filter(ServerRequest request, HandlerFunction next);
}
