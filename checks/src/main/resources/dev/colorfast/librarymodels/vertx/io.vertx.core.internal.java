package io.vertx.core.internal;

import dev.colorfast.annotations.*;
import io.vertx.core.Future;

// Sources: ContextInternal of Vert.x 5; its clients and extensions call it.

interface ContextInternal {
  @Completed Future succeededFuture();
  @Completed Future succeededFuture(Object result);
  @Completed Future failedFuture(Throwable failure);
  @Completed Future failedFuture(String message);
}
