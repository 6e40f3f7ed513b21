package org.apache.zookeeper;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

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
