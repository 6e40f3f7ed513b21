package org.apache.pulsar.client.api;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.TimeUnit;

interface Producer {
  @Blocking(kind = NETWORK, interrupt = THROWS) MessageId send(Object message);
  @Blocking(kind = NETWORK, interrupt = THROWS) void flush();
}

interface TypedMessageBuilder {
  @Blocking(kind = NETWORK, interrupt = THROWS) MessageId send();
}

interface ProducerBuilder {
  @Blocking(kind = NETWORK, interrupt = THROWS) Producer create();
}

interface ConsumerBuilder {
  @Blocking(kind = NETWORK, interrupt = THROWS) Consumer subscribe();
}

interface ReaderBuilder {
  @Blocking(kind = NETWORK, interrupt = THROWS) Reader create();
}

interface Consumer {
  @Blocking(kind = QUEUE, interrupt = THROWS) Message receive();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Message receive(int timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS) Messages batchReceive();
  @Blocking(kind = NETWORK, interrupt = THROWS) void unsubscribe();
  @Blocking(kind = NETWORK, interrupt = THROWS) void seek(MessageId position);
}

interface Reader {
  @Blocking(kind = QUEUE, interrupt = THROWS) Message readNext();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Message readNext(int timeout, TimeUnit unit);

  @Blocking(kind = NETWORK, interrupt = THROWS) boolean hasMessageAvailable();
}
