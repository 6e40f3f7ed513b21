package org.springframework.kafka.core;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

interface KafkaOperations {
  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED) void flush();

  // Runs in a transaction, which fails if anything fails that was sent in it.
  interface OperationsCallback {
    Object doInOperations(@Completed KafkaOperations operations);
  }
}
