package shop;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;

/** Two fields that belong together, and waits around their assignments. */
class Updates {
  private final ReentrantLock lock = new ReentrantLock();
  private final BlockingQueue<String> log;
  private String leader;
  private long epoch;
  private int size;

  Updates(BlockingQueue<String> log) {
    this.log = log;
  }

  synchronized void elect(String name) {
    leader = name;
    epoch++;
    notifyAll();
  }

  void electLocked(String name) {
    lock.lock();
    try {
      leader = name;
      epoch = epoch + 1;
    } finally {
      lock.unlock();
    }
  }

  synchronized void splitBad(String name) throws InterruptedException {
    leader = name;
    // BUG: Diagnostic contains: ends log.put(name), leader is assigned and epoch is not
    log.put(name);
    epoch++;
  }

  void splitUnderLockBad(Future<String> vote) throws Exception {
    lock.lock();
    try {
      epoch++;
      // BUG: Diagnostic contains: epoch is assigned and leader is not, which belong together
      leader = vote.get();
    } finally {
      lock.unlock();
    }
  }

  synchronized void waitsFirstOk(String name) throws InterruptedException {
    log.put(name);
    leader = name;
    epoch++;
  }

  synchronized void waitsLastOk(String name) throws InterruptedException {
    leader = name;
    epoch++;
    log.put(name);
  }

  synchronized void repairedOk(String name) throws InterruptedException {
    String before = leader;
    leader = name;
    try {
      log.put(name);
    } catch (InterruptedException e) {
      leader = before;
      throw e;
    }
    epoch++;
  }

  /** The interrupt does not leave the method. */
  synchronized void goesOnOk(String name) {
    leader = name;
    try {
      log.put(name);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    epoch++;
  }

  /** Nothing says that these two belong together. */
  synchronized void unrelatedOk(String name) throws InterruptedException {
    leader = name;
    log.put(name);
    size++;
  }

  /** Nobody else is kept out, so that it may be seen half done in any case. */
  void withoutLockOk(String name) throws InterruptedException {
    leader = name;
    log.put(name);
    epoch++;
  }

  /** Maps and counters that change together are not looked at. */
  synchronized void missedAlarmCollections(java.util.Map<String, Long> epochs, String name)
      throws InterruptedException {
    epochs.put(name, epoch);
    log.put(name);
    size++;
  }
}
