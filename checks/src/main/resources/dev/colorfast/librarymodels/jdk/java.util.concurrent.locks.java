package java.util.concurrent.locks;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.Date;
import java.util.concurrent.TimeUnit;

interface Lock {
  @Acquires boolean tryLock();
  @Releases void unlock();
  @Acquires @Blocking(kind = LOCK, interrupt = IGNORES) void lock();
  @Acquires @Blocking(kind = LOCK, interrupt = THROWS) void lockInterruptibly();

  @Acquires @Blocking(kind = LOCK, interrupt = THROWS, timeout = "time")
  boolean tryLock(long time, TimeUnit unit);
}

class ReentrantLock {
  @Acquires @Blocking(kind = LOCK, interrupt = IGNORES) void lock();
  @Acquires @Blocking(kind = LOCK, interrupt = THROWS) void lockInterruptibly();

  @Acquires @Blocking(kind = LOCK, interrupt = THROWS, timeout = "timeout")
  boolean tryLock(long timeout, TimeUnit unit);
}

class ReentrantReadWriteLock {
  class ReadLock {
    @Acquires @Blocking(kind = LOCK, interrupt = IGNORES) void lock();
    @Acquires @Blocking(kind = LOCK, interrupt = THROWS) void lockInterruptibly();

    @Acquires @Blocking(kind = LOCK, interrupt = THROWS, timeout = "timeout")
    boolean tryLock(long timeout, TimeUnit unit);
  }

  class WriteLock {
    @Acquires @Blocking(kind = LOCK, interrupt = IGNORES) void lock();
    @Acquires @Blocking(kind = LOCK, interrupt = THROWS) void lockInterruptibly();

    @Acquires @Blocking(kind = LOCK, interrupt = THROWS, timeout = "timeout")
    boolean tryLock(long timeout, TimeUnit unit);
  }
}

class StampedLock {
  @Acquires long tryReadLock();
  @Acquires long tryWriteLock();
  void unlock(@Releases long stamp);
  void unlockRead(@Releases long stamp);
  void unlockWrite(@Releases long stamp);
  long tryConvertToReadLock(@Releases long stamp);
  long tryConvertToWriteLock(@Releases long stamp);
  long tryConvertToOptimisticRead(@Releases long stamp);

  @Acquires @Blocking(kind = LOCK, interrupt = IGNORES) long readLock();
  @Acquires @Blocking(kind = LOCK, interrupt = IGNORES) long writeLock();
  @Acquires @Blocking(kind = LOCK, interrupt = THROWS) long readLockInterruptibly();
  @Acquires @Blocking(kind = LOCK, interrupt = THROWS) long writeLockInterruptibly();

  @Acquires @Blocking(kind = LOCK, interrupt = THROWS, timeout = "time")
  long tryReadLock(long time, TimeUnit unit);

  @Acquires @Blocking(kind = LOCK, interrupt = THROWS, timeout = "time")
  long tryWriteLock(long time, TimeUnit unit);
}

interface Condition {
  @Blocking(kind = WAIT, interrupt = THROWS, compensated = true) void await();

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "time")
  boolean await(long time, TimeUnit unit);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "nanos") long awaitNanos(long nanos);
  @Blocking(kind = WAIT, interrupt = THROWS) boolean awaitUntil(Date deadline);
  @Blocking(kind = WAIT, interrupt = IGNORES, compensated = true) void awaitUninterruptibly();
}

class AbstractQueuedSynchronizer {
  @Blocking(kind = LOCK, interrupt = IGNORES) void acquire(int arg);
  @Blocking(kind = LOCK, interrupt = IGNORES) void acquireShared(int arg);
  @Blocking(kind = LOCK, interrupt = THROWS) void acquireInterruptibly(int arg);
  @Blocking(kind = LOCK, interrupt = THROWS) void acquireSharedInterruptibly(int arg);

  @Blocking(kind = LOCK, interrupt = THROWS, timeout = "nanos")
  boolean tryAcquireNanos(int argument, long nanos);

  @Blocking(kind = LOCK, interrupt = THROWS, timeout = "nanos")
  boolean tryAcquireSharedNanos(int argument, long nanos);

  class ConditionObject {
    @Blocking(kind = WAIT, interrupt = THROWS) void await();

    @Blocking(kind = WAIT, interrupt = THROWS, timeout = "time")
    boolean await(long time, TimeUnit unit);

    @Blocking(kind = WAIT, interrupt = THROWS, timeout = "nanos") long awaitNanos(long nanos);
    @Blocking(kind = WAIT, interrupt = THROWS) boolean awaitUntil(Date deadline);
    @Blocking(kind = WAIT, interrupt = IGNORES) void awaitUninterruptibly();
  }
}

class AbstractQueuedLongSynchronizer {
  @Blocking(kind = LOCK, interrupt = IGNORES) void acquire(long arg);
  @Blocking(kind = LOCK, interrupt = IGNORES) void acquireShared(long arg);
  @Blocking(kind = LOCK, interrupt = THROWS) void acquireInterruptibly(long arg);
  @Blocking(kind = LOCK, interrupt = THROWS) void acquireSharedInterruptibly(long arg);

  @Blocking(kind = LOCK, interrupt = THROWS, timeout = "nanos")
  boolean tryAcquireNanos(long argument, long nanos);

  @Blocking(kind = LOCK, interrupt = THROWS, timeout = "nanos")
  boolean tryAcquireSharedNanos(long argument, long nanos);

  class ConditionObject {
    @Blocking(kind = WAIT, interrupt = THROWS) void await();

    @Blocking(kind = WAIT, interrupt = THROWS, timeout = "time")
    boolean await(long time, TimeUnit unit);

    @Blocking(kind = WAIT, interrupt = THROWS, timeout = "nanos") long awaitNanos(long nanos);
    @Blocking(kind = WAIT, interrupt = THROWS) boolean awaitUntil(Date deadline);
    @Blocking(kind = WAIT, interrupt = IGNORES) void awaitUninterruptibly();
  }
}

class LockSupport {
  @Blocking(kind = WAIT, interrupt = RETURNS) static void park();
  @Blocking(kind = WAIT, interrupt = RETURNS) static void park(Object blocker);
  @Blocking(kind = WAIT, interrupt = RETURNS, timeout = "nanos") static void parkNanos(long nanos);

  @Blocking(kind = WAIT, interrupt = RETURNS, timeout = "nanos")
  static void parkNanos(Object blocker, long nanos);

  @Blocking(kind = WAIT, interrupt = RETURNS) static void parkUntil(long deadline);
  @Blocking(kind = WAIT, interrupt = RETURNS) static void parkUntil(Object blocker, long deadline);
}
