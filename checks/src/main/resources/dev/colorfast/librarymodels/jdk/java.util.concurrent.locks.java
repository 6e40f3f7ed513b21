package java.util.concurrent.locks;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.Date;
import java.util.concurrent.TimeUnit;

interface Lock {
  @Blocking(kind = LOCK, interrupt = IGNORES) void lock();
  @Blocking(kind = LOCK, interrupt = THROWS) void lockInterruptibly();
  @Blocking(kind = LOCK, interrupt = THROWS, timeout = "time") boolean tryLock(long time, TimeUnit unit);
}
