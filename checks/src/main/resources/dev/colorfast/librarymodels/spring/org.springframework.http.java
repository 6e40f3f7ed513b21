package org.springframework.http;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import reactor.core.publisher.Flux;

interface ReactiveHttpInputMessage {
  @CompletesOn(EVENT_LOOP) Flux getBody();
}
