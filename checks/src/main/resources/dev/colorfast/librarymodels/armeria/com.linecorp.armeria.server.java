package com.linecorp.armeria.server;

import static dev.colorfast.annotations.ThreadKind.*;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import dev.colorfast.annotations.*;

interface HttpService {
  @RunsOn(EVENT_LOOP) HttpResponse serve(ServiceRequestContext ctx, HttpRequest req);
}

interface DecoratingHttpServiceFunction {
  @RunsOn(EVENT_LOOP)
  HttpResponse serve(HttpService delegate, ServiceRequestContext ctx, HttpRequest req);
}
