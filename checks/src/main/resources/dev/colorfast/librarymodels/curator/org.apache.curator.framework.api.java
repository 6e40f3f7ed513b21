package org.apache.curator.framework.api;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.Executor;

interface Backgroundable {
  Object inBackground(@RunsOn(DISPATCHER) BackgroundCallback callback);
  Object inBackground(@RunsOn(DISPATCHER) BackgroundCallback callback, Object context);

  Object inBackground(
      @RunsOnArgument("executor") BackgroundCallback callback, Executor executor);

  Object inBackground(
      @RunsOnArgument("executor") BackgroundCallback callback, Object context, Executor executor);
}
