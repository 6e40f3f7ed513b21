package co.elastic.clients.transport;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.CompletableFuture;

interface Transport {
  // Inference finds it where there is one transport, but applications may bring others.
  @Blocking(kind = NETWORK)
  Object performRequest(Object object, Endpoint endpoint, TransportOptions transportOptions);

  // The thread that reads the answer from its connection; probed.
  @CompletesOn(EVENT_LOOP)
  CompletableFuture performRequestAsync(
      Object object, Endpoint endpoint, TransportOptions transportOptions);
}
