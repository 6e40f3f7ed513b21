package org.opensearch.client.transport;

import static dev.colorfast.annotations.BlockingKind.*;

import dev.colorfast.annotations.*;

interface Transport {
  @Blocking(kind = NETWORK)
  Object performRequest(Object object, Endpoint endpoint, TransportOptions transportOptions);
}
