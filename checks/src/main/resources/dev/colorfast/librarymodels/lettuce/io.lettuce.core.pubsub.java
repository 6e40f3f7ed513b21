package io.lettuce.core.pubsub;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

interface RedisPubSubListener {
  @RunsOn(EVENT_LOOP) void message(Object channel, Object message);
  @RunsOn(EVENT_LOOP) void message(Object pattern, Object channel, Object message);
  @RunsOn(EVENT_LOOP) void subscribed(Object channel, long count);
  @RunsOn(EVENT_LOOP) void psubscribed(Object pattern, long count);
  @RunsOn(EVENT_LOOP) void unsubscribed(Object channel, long count);
  @RunsOn(EVENT_LOOP) void punsubscribed(Object pattern, long count);
}
