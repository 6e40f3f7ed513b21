package java.lang.ref;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

class ReferenceQueue {
  @Blocking(kind = QUEUE, interrupt = THROWS) Reference remove();
  @Blocking(kind = QUEUE, interrupt = THROWS) Reference remove(long timeout);
}

class Cleaner {
  Cleaner.Cleanable register(Object obj, @RunsOn(WORKER) Runnable action);
}
