package co.elastic.clients.transport;

import static dev.colorfast.annotations.BlockingKind.*;

import dev.colorfast.annotations.*;

interface Transport {
  // Inference finds it where there is one transport, but applications may bring others.
  // Inference finds it where there is one transport, but applications may bring others.
  // Inference finds it where there is one transport, but applications may bring others.
  @Blocking(kind = NETWORK)
  Object performRequest(Object object, Endpoint endpoint, TransportOptions transportOptions);
}
