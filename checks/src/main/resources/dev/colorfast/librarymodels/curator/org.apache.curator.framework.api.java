package org.apache.curator.framework.api;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.Executor;
import org.apache.zookeeper.WatchedEvent;

interface Backgroundable {
  Object inBackground(@RunsOn(DISPATCHER) BackgroundCallback callback);
  Object inBackground(@RunsOn(DISPATCHER) BackgroundCallback callback, Object context);

  Object inBackground(
      @RunsOnArgument("executor") BackgroundCallback callback, Executor executor);

  Object inBackground(
      @RunsOnArgument("executor") BackgroundCallback callback, Object context, Executor executor);
}

// ZooKeeper's event thread calls it, through NamespaceWatcher.process.
interface CuratorWatcher {
  @RunsOn(DISPATCHER) void process(WatchedEvent event);
}

// Whoever has not chosen the background waits for the server; what stands behind that choice has
// another type.
interface BackgroundPathable {
  @Blocking(kind = NETWORK, interrupt = THROWS) Object forPath(String path);
}

interface BackgroundPathAndBytesable {
  @Blocking(kind = NETWORK, interrupt = THROWS) Object forPath(String path);
  @Blocking(kind = NETWORK, interrupt = THROWS) Object forPath(String path, byte[] data);
}

// There is no other way to ask for it.
interface SyncBuilder {
  @NonBlocking Object forPath(String path);
}
