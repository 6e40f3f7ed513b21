package org.elasticsearch.client;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

class RestClient {
  @Blocking(kind = NETWORK) Response performRequest(Request request);
}

interface ResponseListener {
  @RunsOn(EVENT_LOOP) void onSuccess(Response response);
  @RunsOn(EVENT_LOOP) void onFailure(Exception exception);
}
