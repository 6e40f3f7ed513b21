package org.apache.pulsar.client.api;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

interface Producer {
  @Blocking(kind = NETWORK, interrupt = THROWS) MessageId send(Object message);
  @Blocking(kind = NETWORK, interrupt = THROWS) void flush();

  // The thread that reads the receipt from its connection.
  @CompletesOn(EVENT_LOOP) CompletableFuture sendAsync(Object message);
}

interface TypedMessageBuilder {
  @Blocking(kind = NETWORK, interrupt = THROWS) MessageId send();
  @CompletesOn(EVENT_LOOP) CompletableFuture sendAsync();
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
  // One thread for all that a consumer does inside.
  @CompletesOn(DISPATCHER) CompletableFuture receiveAsync();
  @CompletesOn(DISPATCHER) CompletableFuture batchReceiveAsync();

  @Blocking(kind = QUEUE, interrupt = THROWS) Message receive();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Message receive(int timeout, TimeUnit unit);

  @Blocking(kind = QUEUE, interrupt = THROWS) Messages batchReceive();
  @Blocking(kind = NETWORK, interrupt = THROWS) void unsubscribe();
  @Blocking(kind = NETWORK, interrupt = THROWS) void seek(MessageId position);
}

interface Reader {
  @CompletesOn(DISPATCHER) CompletableFuture readNextAsync();
  @Blocking(kind = QUEUE, interrupt = THROWS) Message readNext();

  @Blocking(kind = QUEUE, interrupt = THROWS, timeout = "timeout")
  Message readNext(int timeout, TimeUnit unit);

  @Blocking(kind = NETWORK, interrupt = THROWS) boolean hasMessageAvailable();
}
