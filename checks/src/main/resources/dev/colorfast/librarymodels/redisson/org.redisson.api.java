package org.redisson.api;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.redisson.api.listener.MessageListener;

// These stay although inference finds most of them through CommandAsyncExecutor, which is internal
// to Redisson and not the same in all versions.

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RBucket {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RAtomicLong {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RKeys {}

interface RMap {
  @Blocking(kind = NETWORK, interrupt = IGNORES) Object get(Object key);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Object put(Object key, Object value);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Object putIfAbsent(Object key, Object value);
  @Blocking(kind = NETWORK, interrupt = IGNORES) boolean fastPut(Object key, Object value);
  @Blocking(kind = NETWORK, interrupt = IGNORES) boolean fastPutIfAbsent(Object key, Object value);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Object remove(Object key);
  @Blocking(kind = NETWORK, interrupt = IGNORES) long fastRemove(Object... keys);
  @Blocking(kind = NETWORK, interrupt = IGNORES) boolean containsKey(Object key);
  @Blocking(kind = NETWORK, interrupt = IGNORES) void putAll(Map all);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Map getAll(Set keys);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Set readAllKeySet();
  @Blocking(kind = NETWORK, interrupt = IGNORES) Collection readAllValues();
  @Blocking(kind = NETWORK, interrupt = IGNORES) Set readAllEntrySet();
  @Blocking(kind = NETWORK, interrupt = IGNORES) Map readAllMap();
  @Blocking(kind = NETWORK, interrupt = IGNORES) Object addAndGet(Object key, Number delta);
}

interface RLock {
  @Acquires
  @Blocking(kind = WAIT, interrupt = THROWS)
  void lockInterruptibly(long lease, TimeUnit unit);

  @Acquires
  @Blocking(kind = WAIT, interrupt = THROWS)
  boolean tryLock(long wait, long lease, TimeUnit unit);

  @Acquires @Blocking(kind = WAIT, interrupt = IGNORES) void lock(long lease, TimeUnit unit);

  // Asks a server, whether or not another one holds it.
  @Acquires @Blocking(kind = NETWORK, interrupt = IGNORES) void lock();
  @Acquires @Blocking(kind = NETWORK, interrupt = THROWS) void lockInterruptibly();
  @Acquires @Blocking(kind = NETWORK, interrupt = IGNORES) boolean tryLock();
  @Releases @Blocking(kind = NETWORK, interrupt = IGNORES) void unlock();
  @Blocking(kind = NETWORK, interrupt = IGNORES) boolean forceUnlock();
  @Blocking(kind = NETWORK, interrupt = IGNORES) boolean isLocked();
  @Blocking(kind = NETWORK, interrupt = IGNORES) boolean isHeldByCurrentThread();
}

interface RTopic {
  @Blocking(kind = NETWORK, interrupt = IGNORES) long publish(Object message);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  int addListener(Class type, MessageListener listener);
}

interface RBatch {
  // Fails if any of the batch's commands does.
  @Completed
  @Blocking(kind = NETWORK, interrupt = IGNORES)
  BatchResult execute();
}

@CompletesOn(EVENT_LOOP)
interface RFuture {}
