package org.springframework.web.reactive.function.client;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.function.Function;
import org.springframework.core.ParameterizedTypeReference;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

interface WebClient {
  interface RequestHeadersSpec {
    @CompletesOn(EVENT_LOOP) Mono exchangeToMono(@RunsOn(EVENT_LOOP) Function responseHandler);
    @CompletesOn(EVENT_LOOP) Flux exchangeToFlux(@RunsOn(EVENT_LOOP) Function responseHandler);
    @CompletesOn(EVENT_LOOP) Mono exchange();
  }

  interface ResponseSpec {
    @CompletesOn(EVENT_LOOP) Mono bodyToMono(Class elementClass);
    @CompletesOn(EVENT_LOOP) Mono bodyToMono(ParameterizedTypeReference elementTypeRef);
    @CompletesOn(EVENT_LOOP) Flux bodyToFlux(Class elementClass);
    @CompletesOn(EVENT_LOOP) Flux bodyToFlux(ParameterizedTypeReference elementTypeRef);
    @CompletesOn(EVENT_LOOP) Mono toEntity(Class bodyClass);
    @CompletesOn(EVENT_LOOP) Mono toEntity(ParameterizedTypeReference bodyTypeReference);
    @CompletesOn(EVENT_LOOP) Mono toBodilessEntity();
  }
}

interface ClientResponse {
  @CompletesOn(EVENT_LOOP) Mono bodyToMono(Class elementClass);
  @CompletesOn(EVENT_LOOP) Mono bodyToMono(ParameterizedTypeReference elementTypeRef);
  @CompletesOn(EVENT_LOOP) Flux bodyToFlux(Class elementClass);
  @CompletesOn(EVENT_LOOP) Flux bodyToFlux(ParameterizedTypeReference elementTypeRef);
}
