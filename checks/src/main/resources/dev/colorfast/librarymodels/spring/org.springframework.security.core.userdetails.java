package org.springframework.security.core.userdetails;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import reactor.core.publisher.Mono;

// Asked by an authentication manager, which moves only what it does with the answer.
interface ReactiveUserDetailsService {
  @RunsOn(EVENT_LOOP) Mono findByUsername(String username);
}
