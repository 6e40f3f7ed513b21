package shop;

import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;

/** Bodies that keep track of what they hold, in other ways than by a {@code boolean}. */
class KeptTrack {
  private final ReentrantLock lock = new ReentrantLock();
  private final Semaphore permits = new Semaphore(4);

  private enum Stage {
    NEW,
    HELD
  }

  void boxedOk(Callable<?> task) throws Exception {
    Boolean isHeld = lock.tryLock();
    if (!isHeld) {
      return;
    }
    try {
      task.call();
    } finally {
      lock.unlock();
    }
  }

  void boxedInFinallyOk(Callable<?> task) throws Exception {
    Boolean isHeld = false;
    try {
      isHeld = lock.tryLock(1, TimeUnit.SECONDS);
      if (isHeld) {
        task.call();
      }
    } finally {
      if (isHeld) {
        lock.unlock();
      }
    }
  }

  void boxedBad(Callable<?> task) throws Exception {
    // BUG: Diagnostic contains: is kept when Callable.call throws
    Boolean isHeld = lock.tryLock();
    if (isHeld) {
      task.call();
      lock.unlock();
    }
  }

  void testedOk(Callable<?> task) throws Exception {
    boolean isHeld = lock.tryLock();
    if (isHeld) {
      try {
        task.call();
      } finally {
        lock.unlock();
      }
    }
  }

  void onceOk(Callable<?> task) throws Exception {
    AtomicBoolean released = new AtomicBoolean();
    permits.acquire();
    try {
      task.call();
    } finally {
      if (released.compareAndSet(false, true)) {
        permits.release();
      }
    }
  }

  void atomicFlagOk(Callable<?> task) throws Exception {
    AtomicBoolean isHeld = new AtomicBoolean();
    try {
      permits.acquire();
      isHeld.set(true);
      task.call();
    } finally {
      if (isHeld.get()) {
        permits.release();
      }
    }
  }

  void countedOk(int wanted, Callable<?> task) throws Exception {
    int acquired = 0;
    try {
      while (acquired < wanted) {
        permits.acquire();
        acquired++;
      }
      task.call();
    } finally {
      permits.release(acquired);
    }
  }

  void countedDownOk(Callable<?> task) throws Exception {
    lock.lock();
    int depth = 1;
    try {
      task.call();
      lock.lock();
      depth++;
      task.call();
    } finally {
      while (depth-- > 0) {
        lock.unlock();
      }
    }
  }

  void stageOk(Callable<?> task) throws Exception {
    Stage stage = Stage.NEW;
    try {
      permits.acquire();
      stage = Stage.HELD;
      task.call();
    } finally {
      if (stage == Stage.HELD) {
        permits.release();
      }
    }
  }

  void askedOk(Callable<?> task) throws Exception {
    lock.lock();
    try {
      task.call();
    } finally {
      if (lock.getHoldCount() > 0) {
        lock.unlock();
      }
    }
  }

  /** What decides here has nothing to do with the lock. */
  void otherConditionBad(boolean isLast, Callable<?> task) throws Exception {
    // BUG: Diagnostic contains: is kept on a way on which otherConditionBad returns
    lock.lock();
    try {
      task.call();
    } finally {
      if (isLast) {
        lock.unlock();
      }
    }
  }

  void earlyReturnBad(Map<String, String> known, String key) {
    // BUG: Diagnostic contains: is kept on a way on which earlyReturnBad returns
    lock.lock();
    if (known.containsKey(key)) {
      return;
    }
    known.put(key, key);
    lock.unlock();
  }

  /** Nobody else can wait for it. */
  void madeHereOk(Callable<?> task) throws Exception {
    Semaphore own = new Semaphore(1);
    own.acquire();
    task.call();
    own.release();
  }
}
