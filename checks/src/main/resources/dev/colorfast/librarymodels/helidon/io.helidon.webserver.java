package io.helidon.webserver;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.helidon.common.reactive.Single;

// Helidon SE 3. A handler after another one runs where that one calls next(), nearly always the loop.
// Handlers of Helidon 4 are of another package and run on virtual threads.
interface Handler {
  @RunsOn(EVENT_LOOP) void accept(ServerRequest req, ServerResponse res);
}

interface ServerResponse {
  @MayIgnore Single send();
  @MayIgnore Single send(Object content);
}
