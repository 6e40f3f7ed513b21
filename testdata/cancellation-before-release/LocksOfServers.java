package shop;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.redisson.api.RLock;
import org.redisson.api.RedissonClient;

/** A lock that a server keeps is kept for all who share it. */
class LocksOfServers {
  private final RedissonClient redisson;

  LocksOfServers(RedissonClient redisson) {
    this.redisson = redisson;
  }

  void releasedOk(Callable<?> task) throws Exception {
    RLock lock = redisson.getLock("orders");
    lock.lock();
    try {
      task.call();
    } finally {
      lock.unlock();
    }
  }

  void triedOk(Callable<?> task) throws Exception {
    RLock lock = redisson.getLock("orders");
    if (lock.tryLock(1, 10, TimeUnit.SECONDS)) {
      try {
        task.call();
      } finally {
        lock.unlock();
      }
    }
  }

  void askedOk(Callable<?> task) throws Exception {
    RLock lock = redisson.getLock("orders");
    try {
      if (lock.tryLock(1, TimeUnit.SECONDS)) {
        task.call();
      }
    } finally {
      if (lock.isHeldByCurrentThread()) {
        lock.unlock();
      }
    }
  }

  void thrownBad(Callable<?> task) throws Exception {
    RLock lock = redisson.getLock("orders");
    // BUG: Diagnostic contains: is kept when Callable.call throws
    lock.lock();
    task.call();
    lock.unlock();
  }
}
