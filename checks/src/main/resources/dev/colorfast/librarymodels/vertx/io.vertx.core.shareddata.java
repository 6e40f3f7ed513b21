package io.vertx.core.shareddata;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.vertx.core.Future;
import java.util.function.Supplier;

interface AsyncMap {
  @CompletesOn(CALLER) Future clear();
  @CompletesOn(CALLER) Future entries();
  @CompletesOn(CALLER) Future get(Object key);
  @CompletesOn(CALLER) Future keys();
  @CompletesOn(CALLER) Future put(Object key, Object value);
  @CompletesOn(CALLER) Future put(Object key, Object value, long milliseconds);
  @CompletesOn(CALLER) Future putIfAbsent(Object key, Object value);
  @CompletesOn(CALLER) Future putIfAbsent(Object key, Object value, long milliseconds);
  @CompletesOn(CALLER) Future remove(Object key);
  @CompletesOn(CALLER) Future removeIfPresent(Object key, Object value);
  @CompletesOn(CALLER) Future replace(Object key, Object value);
  @CompletesOn(CALLER) Future replace(Object key, Object value, long milliseconds);
  @CompletesOn(CALLER) Future replaceIfPresent(Object key, Object value, Object value2);
  @CompletesOn(CALLER) Future replaceIfPresent(Object key, Object value, Object value2, long milliseconds);
  @CompletesOn(CALLER) Future size();
  @CompletesOn(CALLER) Future values();
}

interface Counter {
  @CompletesOn(CALLER) Future addAndGet(long value);
  @CompletesOn(CALLER) Future compareAndSet(long value, long value2);
  @CompletesOn(CALLER) Future decrementAndGet();
  @CompletesOn(CALLER) Future get();
  @CompletesOn(CALLER) Future getAndAdd(long value);
  @CompletesOn(CALLER) Future getAndIncrement();
  @CompletesOn(CALLER) Future incrementAndGet();
}

interface SharedData {
  @CompletesOn(CALLER) Future getAsyncMap(String name);
  @CompletesOn(CALLER) Future getClusterWideMap(String name);
  @CompletesOn(CALLER) Future getCounter(String name);
  @CompletesOn(CALLER) Future getLocalAsyncMap(String name);
  @CompletesOn(CALLER) Future getLocalCounter(String name);
  @CompletesOn(CALLER) Future getLocalLock(String name);
  @CompletesOn(CALLER) Future getLocalLockWithTimeout(String name, long milliseconds);
  @CompletesOn(CALLER) Future getLock(String name);
  @CompletesOn(CALLER) Future getLockWithTimeout(String name, long milliseconds);
  @CompletesOn(CALLER) Future withLocalLock(String name, Supplier block);
  @CompletesOn(CALLER) Future withLocalLock(String name, long milliseconds, Supplier block);
  @CompletesOn(CALLER) Future withLock(String name, Supplier block);
  @CompletesOn(CALLER) Future withLock(String name, long milliseconds, Supplier block);
}
