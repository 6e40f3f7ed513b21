package org.springframework.kafka.core;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

interface KafkaOperations {
  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED) void flush();
}
