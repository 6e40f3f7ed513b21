package org.springframework.data.redis.core;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.springframework.data.redis.connection.DataType;
import org.springframework.data.redis.core.script.RedisScript;

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface HashOperations {
  @NonBlocking RedisOperations getOperations();
}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface ListOperations {
  @NonBlocking RedisOperations getOperations();
}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface SetOperations {
  @NonBlocking RedisOperations getOperations();
}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface ValueOperations {
  @NonBlocking RedisOperations getOperations();
}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface ZSetOperations {
  @NonBlocking RedisOperations getOperations();
}

interface RedisOperations {
  @Blocking(kind = NETWORK, interrupt = IGNORES) Boolean delete(Object key);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Long delete(Collection keys);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Boolean unlink(Object key);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Boolean hasKey(Object key);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Boolean expire(Object key, long timeout, TimeUnit unit);

  @Blocking(kind = NETWORK, interrupt = IGNORES) Boolean expireAt(Object key, Date date);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Boolean persist(Object key);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Long getExpire(Object key);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Long getExpire(Object key, TimeUnit unit);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Set keys(Object pattern);
  @Blocking(kind = NETWORK, interrupt = IGNORES) DataType type(Object key);
  @Blocking(kind = NETWORK, interrupt = IGNORES) void rename(Object oldKey, Object newKey);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Object execute(@RunsOn(CALLER) RedisCallback action);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Object execute(@RunsOn(CALLER) SessionCallback session);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Object execute(RedisScript script, List keys, Object... arguments);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  Long convertAndSend(String channel, Object message);
}

// Lettuce is the one reactive driver. Probed with a shared connection and with a pool.

@CompletesOn(EVENT_LOOP)
interface ReactiveGeoOperations {}

@CompletesOn(EVENT_LOOP)
interface ReactiveHashOperations {}

@CompletesOn(EVENT_LOOP)
interface ReactiveHyperLogLogOperations {}

@CompletesOn(EVENT_LOOP)
interface ReactiveListOperations {}

@CompletesOn(EVENT_LOOP)
interface ReactiveRedisOperations {}

@CompletesOn(EVENT_LOOP)
class ReactiveRedisTemplate {}

@CompletesOn(EVENT_LOOP)
interface ReactiveSetOperations {}

@CompletesOn(EVENT_LOOP)
interface ReactiveStreamOperations {}

@CompletesOn(EVENT_LOOP)
interface ReactiveValueOperations {}

@CompletesOn(EVENT_LOOP)
interface ReactiveZSetOperations {}
