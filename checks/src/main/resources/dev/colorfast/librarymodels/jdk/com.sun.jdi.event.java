package com.sun.jdi.event;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

interface EventQueue {
  @Blocking(kind = QUEUE, interrupt = THROWS) EventSet remove();
  @Blocking(kind = QUEUE, interrupt = THROWS) EventSet remove(long timeout);
}
