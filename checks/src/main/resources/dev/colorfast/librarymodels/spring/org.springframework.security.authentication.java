package org.springframework.security.authentication;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import org.springframework.security.core.Authentication;
import reactor.core.publisher.Mono;

// Asked by a filter of WebFlux.
interface ReactiveAuthenticationManager {
  @RunsOn(EVENT_LOOP) Mono authenticate(Authentication authentication);
}
