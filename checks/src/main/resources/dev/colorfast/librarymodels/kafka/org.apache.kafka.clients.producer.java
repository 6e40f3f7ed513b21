package org.apache.kafka.clients.producer;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.List;
import java.util.concurrent.Future;

// The thread that sends also completes the futures and runs the callbacks, one after the other.
interface Producer {
  @CompletesOn(DISPATCHER)
  @Blocking(
      kind = NETWORK,
      interrupt = THROWS,
      when = "the topic is not known yet or the buffer is full")
  Future send(ProducerRecord record);

  @MayIgnore
  @CompletesOn(DISPATCHER)
  @Blocking(
      kind = NETWORK,
      interrupt = THROWS,
      when = "the topic is not known yet or the buffer is full")
  Future send(ProducerRecord record, Callback callback);

  @Blocking(kind = NETWORK, interrupt = THROWS) void flush();
  @Blocking(kind = NETWORK, interrupt = THROWS) List partitionsFor(String topic);
  @Blocking(kind = NETWORK, interrupt = THROWS) void initTransactions();

  // Fails if any record of the transaction could not be sent.
  @Completed
  @Blocking(kind = NETWORK, interrupt = THROWS)
  void commitTransaction();

  @Blocking(kind = NETWORK, interrupt = THROWS) void abortTransaction();
}

interface Callback {
  @RunsOn(DISPATCHER) void onCompletion(RecordMetadata metadata, Exception exception);
}

interface ProducerInterceptor {
  @RunsOn(DISPATCHER) void onAcknowledgement(RecordMetadata metadata, Exception exception);
}
