package javax.jms;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

interface MessageConsumer {
  @Blocking(kind = QUEUE, interrupt = UNKNOWN) Message receive();
  @Blocking(kind = QUEUE, interrupt = UNKNOWN) Message receive(long timeout);
}

interface JMSConsumer {
  @Blocking(kind = QUEUE, interrupt = UNKNOWN) Message receive();
  @Blocking(kind = QUEUE, interrupt = UNKNOWN) Message receive(long timeout);
}
