package org.springframework.web.reactive.socket;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import reactor.core.publisher.Mono;

interface WebSocketHandler {
  @RunsOn(EVENT_LOOP) Mono handle(WebSocketSession session);
}
