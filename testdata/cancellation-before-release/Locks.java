package shop;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Ways out of a critical section. */
public class Locks {
  private final Lock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final ReentrantReadWriteLock guard = new ReentrantReadWriteLock();
  private final Map<String, String> orders = new HashMap<>();
  private final List<String> log = new ArrayList<>();
  private final boolean guarded;
  private boolean closed;
  private int count;

  public Locks(boolean guarded) {
    this.guarded = guarded;
  }

  public void earlyReturnBad(String id) {
    // BUG: Diagnostic contains: what lock.lock() acquires is kept on a way on which earlyReturnBad
    lock.lock();
    if (closed) {
      return;
    }
    try {
      orders.remove(id);
    } finally {
      lock.unlock();
    }
  }

  public void throwsBad(String id) {
    // BUG: Diagnostic contains: is kept when throwsBad throws in line 48
    lock.lock();
    if (closed) {
      throw new IllegalStateException("closed");
    }
    try {
      orders.remove(id);
    } finally {
      lock.unlock();
    }
  }

  public void interruptedBad(BlockingQueue<String> queue) throws InterruptedException {
    // BUG: Diagnostic contains: is kept when BlockingQueue.take throws
    lock.lock();
    String id = queue.take();
    try {
      orders.remove(id);
    } finally {
      lock.unlock();
    }
  }

  public void declaredBad(String id) throws IOException {
    // BUG: Diagnostic contains: is kept when Locks.store throws
    lock.lock();
    store(id);
    lock.unlock();
  }

  private void store(String id) throws IOException {
    if (id.isEmpty()) {
      throw new IOException("no id");
    }
    orders.put(id, id);
  }

  public void uncheckedBad(String id) {
    // BUG: Diagnostic contains: is kept when Locks.note throws
    lock.lock();
    note(id);
    lock.unlock();
  }

  private void note(String id) {
    check(id);
    orders.put(id, id);
  }

  private void check(String id) {
    if (orders.containsKey(id)) {
      throw new IllegalStateException("there already: " + id);
    }
  }

  public void refusedBad(ExecutorService executor) {
    // BUG: Diagnostic contains: is kept when ExecutorService.submit refuses the task
    lock.lock();
    try {
      orders.clear();
    } finally {
      executor.submit(() -> log.add("cleared"));
      lock.unlock();
    }
  }

  public void triedBad(String id) throws IOException {
    // BUG: Diagnostic contains: is kept when Locks.store throws
    if (lock.tryLock()) {
      store(id);
      lock.unlock();
    }
  }

  public void insideTryBad(String id) throws InterruptedException {
    try {
      // BUG: Diagnostic contains: fails, insideTryBad gives back in line 125 what it has not
      lock.lockInterruptibly();
      orders.remove(id);
    } finally {
      lock.unlock();
    }
  }

  public boolean triedInsideTryBad(String id) throws InterruptedException {
    try {
      // BUG: Diagnostic contains: gives back in line 137 what it has not acquired
      if (!lock.tryLock(1, TimeUnit.SECONDS)) {
        return false;
      }
      return orders.remove(id) != null;
    } finally {
      lock.unlock();
    }
  }

  public void guardBad(String id) throws IOException {
    // BUG: Diagnostic contains: guard.writeLock().lock() acquires is kept when Locks.store throws
    guard.writeLock().lock();
    store(id);
    guard.writeLock().unlock();
  }

  public String switchBad(int kind) {
    // BUG: Diagnostic contains: is kept on a way on which switchBad returns
    lock.lock();
    switch (kind) {
      case 0:
        lock.unlock();
        return "none";
      case 1:
        return "one";
      default:
        lock.unlock();
        return "many";
    }
  }

  public void usualOk(String id) throws IOException {
    lock.lock();
    try {
      if (closed) {
        return;
      }
      store(id);
    } finally {
      lock.unlock();
    }
  }

  public void lockInsideTryOk(String id) {
    try {
      lock.lock();
      orders.remove(id);
    } finally {
      lock.unlock();
    }
  }

  public int harmlessOk() {
    lock.lock();
    int size = orders.size() + count;
    closed = true;
    log.add("closed");
    lock.unlock();
    return size;
  }

  public void waitsOk() throws InterruptedException {
    lock.lock();
    try {
      while (!closed) {
        changed.await();
      }
    } finally {
      lock.unlock();
    }
  }

  public boolean triedOk(String id) throws IOException {
    if (!lock.tryLock()) {
      return false;
    }
    try {
      store(id);
      return true;
    } finally {
      lock.unlock();
    }
  }

  public void flagOk(String id) throws Exception {
    boolean locked = false;
    try {
      locked = lock.tryLock(1, TimeUnit.SECONDS);
      if (locked) {
        store(id);
      }
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }

  public void setFlagOk(String id) throws Exception {
    boolean locked = false;
    try {
      lock.lockInterruptibly();
      locked = true;
      store(id);
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }

  public void conditionalOk(String id) throws IOException {
    if (guarded) {
      lock.lock();
    }
    try {
      store(id);
    } finally {
      if (guarded) {
        lock.unlock();
      }
    }
  }

  public void comparedOk(String id, int mode) throws IOException {
    if (mode > 1) {
      lock.lock();
    }
    try {
      store(id);
    } finally {
      if (mode > 1) {
        lock.unlock();
      }
    }
  }

  public void switchOk(String id, int mode) throws IOException {
    switch (mode) {
      case 0 -> guard.readLock().lock();
      case 1 -> guard.writeLock().lock();
      default -> log.add(id);
    }
    try {
      store(id);
    } finally {
      switch (mode) {
        case 0 -> guard.readLock().unlock();
        case 1 -> guard.writeLock().unlock();
        default -> log.add(id);
      }
    }
  }

  public void ternaryOk(String id, long limit) throws Exception {
    boolean locked = limit > 0 ? lock.tryLock(limit, TimeUnit.SECONDS) : lock.tryLock();
    if (!locked) {
      return;
    }
    try {
      store(id);
    } finally {
      lock.unlock();
    }
  }

  public void caughtOk(String id) {
    lock.lock();
    try {
      store(id);
      lock.unlock();
    } catch (IOException e) {
      lock.unlock();
      throw new IllegalStateException(e);
    }
  }

  public void localOk(String id) throws IOException {
    Lock write = guard.writeLock();
    write.lock();
    try {
      store(id);
    } finally {
      write.unlock();
    }
  }

  public void interruptedBeforeOk(BlockingQueue<String> queue) throws InterruptedException {
    String id = queue.take();
    lock.lockInterruptibly();
    try {
      orders.remove(id);
    } finally {
      lock.unlock();
    }
  }

  public void tryInLoopOk(String id) throws InterruptedException {
    while (!lock.tryLock(1, TimeUnit.SECONDS)) {
      log.add("still waiting");
    }
    try {
      orders.remove(id);
    } finally {
      lock.unlock();
    }
  }

  private final ReentrantLock owned = new ReentrantLock();

  /** One way lets go of the lock early, and the others ask whether that has happened. */
  public String asksLockOk(String id) {
    owned.lock();
    try {
      String order = orders.get(id);
      if (order == null) {
        owned.unlock();
        log.add("no order");
        return "";
      }
      return order;
    } finally {
      if (owned.isHeldByCurrentThread()) {
        owned.unlock();
      }
    }
  }

  @SuppressWarnings("CancellationBeforeRelease")
  public void suppressedOk(String id) throws IOException {
    lock.lock();
    store(id);
    lock.unlock();
  }

  private String current;
  private boolean isClosed;
  private int changes;

  private String current() {
    return current;
  }

  /** The lock is tried only if something else holds. */
  public void triedAfterNullTestOk() {
    if (current() != null && lock.tryLock()) {
      current = null;
      lock.unlock();
    }
  }

  public void notTriedOk(Object change) {
    if (isClosed || !(change instanceof String) || changes != 3 || !lock.tryLock()) {
      return;
    }
    changes++;
    lock.unlock();
  }

  public void outcomeKeptOk(Object change) {
    boolean locked = change != null && lock.tryLock();
    if (!locked) {
      return;
    }
    try {
      for (int i = 0; i < 3; i++) {
        changes++;
      }
    } finally {
      lock.unlock();
    }
  }

  public void triedOnEitherWayOk(Object change) {
    if (changes > 3 ? lock.tryLock() : change != null && lock.tryLock()) {
      changes++;
      lock.unlock();
    }
  }

  public void comparedWithLiteralOk(boolean mayWait) {
    if (lock.tryLock() == false) {
      if (mayWait) {
        lock.lock();
      } else {
        throw new IllegalStateException("busy");
      }
    }
    try {
      changes++;
    } finally {
      lock.unlock();
    }
  }

  public void comparedWithLiteralBad() {
    // BUG: Diagnostic contains: is kept on a way on which comparedWithLiteralBad returns
    if (lock.tryLock() == false) {
      return;
    }
    if (changes == 3) {
      return;
    }
    changes++;
    lock.unlock();
  }

  /** Assertions are no ways out. */
  public void assertedOk() {
    lock.lock();
    changes++;
    assert changes > 0 : "none";
    lock.unlock();
  }

  public void triedAfterNullTestBad(String id) throws IOException {
    // BUG: Diagnostic contains: is kept when Locks.store throws
    if (id != null && lock.tryLock()) {
      store(id);
      lock.unlock();
    }
  }

  // Nothing is known of what a function throws that somebody hands in.
  public void missedAlarmFunction(Runnable update) {
    lock.lock();
    update.run();
    lock.unlock();
  }

  // Nowhere here is it given back: it may be meant for the caller.
  public void missedAlarmNeverReleased(String id) {
    guard.readLock().lock();
    orders.get(id);
  }
}
