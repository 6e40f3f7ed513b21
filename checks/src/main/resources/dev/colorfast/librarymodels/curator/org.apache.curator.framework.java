package org.apache.curator.framework;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

interface CuratorFramework {
  @MayIgnore CompletableFuture postSafeNotify(Object monitorHolder);
  @Blocking(kind = NETWORK) void createContainers(String string);

  @Blocking(kind = NETWORK, interrupt = THROWS, when = "the client is not connected yet")
  boolean blockUntilConnected(int i, TimeUnit timeUnit);

  @Blocking(kind = NETWORK, interrupt = THROWS, when = "the client is not connected yet")
  void blockUntilConnected();
}
