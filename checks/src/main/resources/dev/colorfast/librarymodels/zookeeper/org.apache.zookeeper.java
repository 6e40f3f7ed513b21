package org.apache.zookeeper;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.List;
import org.apache.zookeeper.data.Stat;

class ZooKeeper {

  @Blocking(kind = NETWORK, interrupt = THROWS)
  String create(String path, byte[] data, List acl, CreateMode mode);

  @Blocking(kind = NETWORK, interrupt = THROWS)
  String create(String path, byte[] data, List acl, CreateMode mode, Stat stat);

  @Blocking(kind = NETWORK, interrupt = THROWS)
  String create(String path, byte[] data, List acl, CreateMode mode, Stat stat, long ttl);
  @Blocking(kind = NETWORK, interrupt = THROWS) void delete(String path, int version);
  @Blocking(kind = NETWORK, interrupt = THROWS) List multi(Iterable operations);
  @Blocking(kind = NETWORK, interrupt = THROWS) Stat exists(String path, Watcher watcher);
  @Blocking(kind = NETWORK, interrupt = THROWS) Stat exists(String path, boolean watch);

  @Blocking(kind = NETWORK, interrupt = THROWS)
  byte[] getData(String path, Watcher watcher, Stat stat);

  @Blocking(kind = NETWORK, interrupt = THROWS)
  byte[] getData(String path, boolean watch, Stat stat);
  @Blocking(kind = NETWORK, interrupt = THROWS) Stat setData(String path, byte[] data, int version);
  @Blocking(kind = NETWORK, interrupt = THROWS) List getACL(String path, Stat stat);
  @Blocking(kind = NETWORK, interrupt = THROWS) Stat setACL(String path, List acl, int version);
  @Blocking(kind = NETWORK, interrupt = THROWS) List getChildren(String path, Watcher watcher);
  @Blocking(kind = NETWORK, interrupt = THROWS) List getChildren(String path, boolean watch);

  @Blocking(kind = NETWORK, interrupt = THROWS)
  List getChildren(String path, Watcher watcher, Stat stat);

  @Blocking(kind = NETWORK, interrupt = THROWS)
  List getChildren(String path, boolean watch, Stat stat);
}

interface Watcher {
  @RunsOn(DISPATCHER) void process(WatchedEvent event);
}

interface AsyncCallback {
  interface StatCallback {
    @RunsOn(DISPATCHER) void processResult(int rc, String path, Object ctx, Stat stat);
  }

  interface AllChildrenNumberCallback {
    @RunsOn(DISPATCHER) void processResult(int rc, String path, Object ctx, int number);
  }

  interface EphemeralsCallback {
    @RunsOn(DISPATCHER) void processResult(int rc, Object ctx, List paths);
  }

  interface DataCallback {
    @RunsOn(DISPATCHER) void processResult(int rc, String path, Object ctx, byte[] data, Stat stat);
  }

  interface ACLCallback {
    @RunsOn(DISPATCHER) void processResult(int rc, String path, Object ctx, List acl, Stat stat);
  }

  interface ChildrenCallback {
    @RunsOn(DISPATCHER) void processResult(int rc, String path, Object ctx, List children);
  }

  interface Children2Callback {
    @RunsOn(DISPATCHER)
    void processResult(int rc, String path, Object ctx, List children, Stat stat);
  }

  interface Create2Callback {
    @RunsOn(DISPATCHER) void processResult(int rc, String path, Object ctx, String name, Stat stat);
  }

  interface StringCallback {
    @RunsOn(DISPATCHER) void processResult(int rc, String path, Object ctx, String name);
  }

  interface VoidCallback {
    @RunsOn(DISPATCHER) void processResult(int rc, String path, Object ctx);
  }

  interface MultiCallback {
    @RunsOn(DISPATCHER) void processResult(int rc, String path, Object ctx, List opResults);
  }
}
