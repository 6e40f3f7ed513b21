package org.apache.kafka.common;

import static dev.colorfast.annotations.AsyncHandle.Start.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

@AsyncHandle(EAGER)
class KafkaFuture {
  KafkaFuture thenApply(@RunsOn(COMPLETER) KafkaFuture.BaseFunction function);
  @MayIgnore KafkaFuture whenComplete(@RunsOn(COMPLETER) KafkaFuture.BiConsumer action);
}
