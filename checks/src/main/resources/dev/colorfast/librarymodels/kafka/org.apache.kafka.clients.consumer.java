package org.apache.kafka.clients.consumer;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

interface Consumer {
  @Blocking(kind = NETWORK, interrupt = THROWS) ConsumerRecords poll(Duration timeout);
  @Blocking(kind = NETWORK, interrupt = THROWS) void commitSync();
  @Blocking(kind = NETWORK, interrupt = THROWS) void commitSync(Duration timeout);
  @Blocking(kind = NETWORK, interrupt = THROWS) void commitSync(Map offsets);
  @Blocking(kind = NETWORK, interrupt = THROWS) void commitSync(Map offsets, Duration timeout);
  @Blocking(kind = NETWORK, interrupt = THROWS) List partitionsFor(String topic);
  @Blocking(kind = NETWORK, interrupt = THROWS) List partitionsFor(String topic, Duration timeout);
  @Blocking(kind = NETWORK, interrupt = THROWS) Map listTopics();
  @Blocking(kind = NETWORK, interrupt = THROWS) Map listTopics(Duration timeout);
  @Blocking(kind = NETWORK, interrupt = THROWS) Map offsetsForTimes(Map times);
  @Blocking(kind = NETWORK, interrupt = THROWS) Map offsetsForTimes(Map times, Duration timeout);
  @Blocking(kind = NETWORK, interrupt = THROWS) Map beginningOffsets(Collection partitions);

  @Blocking(kind = NETWORK, interrupt = THROWS)
  Map beginningOffsets(Collection partitions, Duration timeout);

  @Blocking(kind = NETWORK, interrupt = THROWS) Map endOffsets(Collection partitions);

  @Blocking(kind = NETWORK, interrupt = THROWS)
  Map endOffsets(Collection partitions, Duration timeout);

  @Blocking(kind = NETWORK, interrupt = THROWS) Map committed(Set partitions);
  @Blocking(kind = NETWORK, interrupt = THROWS) Map committed(Set partitions, Duration timeout);
}
