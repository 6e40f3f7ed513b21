package org.elasticsearch.client;

import static dev.colorfast.annotations.BlockingKind.*;

import dev.colorfast.annotations.*;

class RestClient {
  @Blocking(kind = NETWORK) Response performRequest(Request request);
}
