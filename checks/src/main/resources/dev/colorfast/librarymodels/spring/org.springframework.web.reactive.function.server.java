package org.springframework.web.reactive.function.server;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import org.springframework.core.ParameterizedTypeReference;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface HandlerFunction {
  @RunsOn(EVENT_LOOP) Mono handle(ServerRequest request);
}

interface HandlerFilterFunction {
  @RunsOn(EVENT_LOOP) Mono filter(ServerRequest request, HandlerFunction next);
}

interface ServerRequest {
  @CompletesOn(EVENT_LOOP) Mono bodyToMono(Class elementClass);
  @CompletesOn(EVENT_LOOP) Mono bodyToMono(ParameterizedTypeReference typeReference);
  @CompletesOn(EVENT_LOOP) Flux bodyToFlux(Class elementClass);
  @CompletesOn(EVENT_LOOP) Flux bodyToFlux(ParameterizedTypeReference typeReference);
  @CompletesOn(EVENT_LOOP) Mono formData();
  @CompletesOn(EVENT_LOOP) Mono multipartData();
}
