package shop;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Who has to give back what was acquired. */
public class Ownership {
  private final Lock split = new ReentrantLock();
  private final Lock helped = new ReentrantLock();
  private boolean closed;

  public void enterOk() {
    split.lock();
    closed = false;
  }

  public boolean enterIfOpenOk() {
    split.lock();
    if (closed) {
      split.unlock();
      return false;
    }
    return true;
  }

  public void enterOrWaitOk(int limit) {
    split.lock();
    if (limit > 3) {
      return;
    }
    split.unlock();
  }

  public void leaveOk() {
    split.unlock();
  }

  public void helperOk(String id) throws IOException {
    helped.lock();
    try {
      store(id);
    } finally {
      unlockHelped();
    }
  }

  private void unlockHelped() {
    log("unlocks");
    helped.unlock();
  }

  public void helperBad(String id) throws IOException {
    // BUG: Diagnostic contains: is kept when Ownership.store throws
    helped.lock();
    store(id);
    unlockHelped();
  }

  private static void store(String id) throws IOException {
    if (id.isEmpty()) {
      throw new IOException("no id");
    }
  }

  private static void log(String text) {
    System.out.println(text);
  }

  /** Hand over hand: the next one is locked before the one before is unlocked. */
  public static final class Node {
    private final Lock lock = new ReentrantLock();
    private Node next;
    private int value;

    public static Node findOk(Node head, int value) {
      Node before = head;
      before.lock.lock();
      Node at = before.next;
      while (at != null && at.value < value) {
        at.lock.lock();
        before.lock.unlock();
        before = at;
        at = at.next;
      }
      before.lock.unlock();
      return at;
    }
  }

  public static void lockOf(Lock theirs, boolean keep) {
    theirs.lock();
    if (!keep) {
      theirs.unlock();
    }
  }

  public void permitOk(Semaphore permits, Runnable work) throws InterruptedException {
    permits.acquire();
    Thread worker =
        new Thread(
            () -> {
              try {
                work.run();
              } finally {
                permits.release();
              }
            });
    worker.start();
  }

  private boolean isLeader;
  private boolean isEager;

  abstract static class Group {
    abstract Lock lock();

    abstract boolean isComplete();

    abstract void complete(Lock lock);
  }

  /** Both questions are one: the first of them decides about handing over. */
  public void eitherOk(Group group) throws InterruptedException {
    Lock lock = group.lock();
    boolean isHere = true;
    lock.lockInterruptibly();
    try {
      if (group.isComplete()) {
        isHere = false;
        group.complete(lock);
      }
    } finally {
      if (isHere || !isEager) {
        lock.unlock();
      }
    }
  }

  /** A clause that names an exception does not make calls throw it. */
  public boolean namedOk(Group group) {
    Lock lock = group.lock();
    boolean isHere = true;
    lock.lock();
    try {
      return group.isComplete();
    } catch (IllegalStateException e) {
      isHere = false;
      throw e;
    } finally {
      if (isHere || !isEager) {
        lock.unlock();
      }
    }
  }

  /** What is held is not null. */
  public void onDemandOk(String id) {
    Lock lock = null;
    try {
      if (id == null) {
        lock = helped;
        lock.lock();
      }
      lead();
    } finally {
      if (lock != null) {
        lock.unlock();
      }
    }
  }

  /** Whoever sees the field gives the lock back. */
  public void leadOk() {
    boolean acquired = split.tryLock();
    if (!isLeader) {
      if (acquired) {
        isLeader = true;
        lead();
      }
    } else if (acquired) {
      split.unlock();
    }
  }

  private void lead() {
    if (isEager) {
      throw new IllegalStateException("too eager");
    }
  }

  public void stopLeading() {
    if (isLeader) {
      isLeader = false;
      split.unlock();
    }
  }

  /** A lock of its own kind: who has entered leaves by another method. */
  public static final class Gate {
    private final ReentrantLock own = new ReentrantLock();
    private final java.util.concurrent.locks.Condition opened = own.newCondition();
    private boolean isOpen;

    /** A local variable that abbreviates the field makes no difference. */
    public void enterOk() throws InterruptedException {
      final ReentrantLock lock = own;
      boolean entered = false;
      lock.lockInterruptibly();
      try {
        while (!isOpen) {
          opened.await();
        }
        entered = true;
      } finally {
        if (!entered) {
          leave();
        }
      }
    }

    public boolean enterIfOk() {
      final ReentrantLock lock = own;
      lock.lock();
      boolean entered = false;
      try {
        return entered = isOpen;
      } finally {
        if (!entered) {
          lock.unlock();
        }
      }
    }

    public void leave() {
      final ReentrantLock lock = own;
      try {
        opened.signal();
      } finally {
        lock.unlock();
      }
    }

    public void passBad(String id) throws IOException {
      final ReentrantLock lock = own;
      // BUG: Diagnostic contains: is kept when Ownership.store throws
      lock.lock();
      store(id);
      lock.unlock();
    }
  }

  /** Locks that are taken one after the other, and given back backwards where that fails. */
  public static final class Striped {
    private final ReentrantReadWriteLock[] all = new ReentrantReadWriteLock[4];

    public boolean lockAllOk(long time, TimeUnit unit) throws InterruptedException {
      int locked = 0;
      try {
        while (locked < all.length && all[locked].writeLock().tryLock(time, unit)) {
          locked++;
        }
      } finally {
        if (0 < locked && locked < all.length) {
          unlockDownFrom(locked - 1);
        }
      }
      return locked == all.length;
    }

    private void unlockDownFrom(int last) {
      for (int i = last; i >= 0; i--) {
        all[i].writeLock().unlock();
      }
    }
  }

  /** Hands its lock to its callers as long as it is open. */
  public static final class Gateway {
    private final ReentrantReadWriteLock access = new ReentrantReadWriteLock();
    private boolean isOpen;

    public void enterOk() {
      Lock lock = access.readLock();
      lock.lock();
      if (!isOpen) {
        lock.unlock();
        throw new IllegalStateException("closed");
      }
    }

    public void leave() {
      access.readLock().unlock();
    }
  }

  private final Lock turn = new ReentrantLock();
  private int term;

  void electsOk(boolean isAlone) {
    boolean isMine = true;
    turn.lock();
    try {
      if (isAlone) {
        return;
      }
      isMine = false;
      vote();
    } finally {
      if (isMine) {
        turn.unlock();
      }
    }
  }

  /** Is called with the lock, gives it back, and takes it once more. */
  private void vote() {
    int before;
    try {
      if (term < 0) {
        return;
      }
      before = term;
    } finally {
      turn.unlock();
    }
    turn.lock();
    try {
      term = Math.max(term, before + 1);
    } finally {
      turn.unlock();
    }
  }

  /** Whoever has a shelf open has its lock, until he closes it. */
  public static final class Shelf implements AutoCloseable {
    private static final Lock[] LOCKS = {new ReentrantLock(), new ReentrantLock()};

    private final Lock lock;
    private final String label;

    public Shelf(int number) throws IOException {
      label = openOk(number);
      lock = lockOf(number);
    }

    private static Lock lockOf(int number) {
      return LOCKS[number % LOCKS.length];
    }

    private static String openOk(int number) throws IOException {
      Lock lock = lockOf(number);
      boolean isOpen = false;
      lock.lock();
      try {
        String label = read(number);
        isOpen = true;
        return label;
      } finally {
        if (!isOpen) {
          lock.unlock();
        }
      }
    }

    private static String openUnlessEmptyBad(int number) throws IOException {
      Lock lock = lockOf(number);
      // BUG: Diagnostic contains: is kept on a way on which openUnlessEmptyBad returns
      lock.lock();
      String label = read(number);
      if (label.isEmpty()) {
        return "";
      }
      lock.unlock();
      return label;
    }

    private static String read(int number) throws IOException {
      if (number < 0) {
        throw new IOException("no such shelf");
      }
      return "shelf " + number;
    }

    @Override
    public void close() {
      lock.unlock();
    }

    @Override
    public String toString() {
      return label;
    }
  }

  /** Works off what has been put into it, one batch at a time. */
  abstract static class Batches {
    private final Semaphore running = new Semaphore(1);
    private final Queue<String> ids = new ConcurrentLinkedQueue<>();

    protected Semaphore running() {
      return running;
    }

    protected Queue<String> ids() {
      return ids;
    }

    protected void workOff() {
      try {
        log(String.join(", ", ids));
      } finally {
        running.release();
      }
    }
  }

  /** What an accessor hands out is given back under the name of its field. */
  static final class DelayedBatches extends Batches {
    private final ScheduledExecutorService workers;

    DelayedBatches(ScheduledExecutorService workers) {
      this.workers = workers;
    }

    void scheduleOk() {
      if (!ids().isEmpty() && running().tryAcquire()) {
        try {
          workers.schedule(this::process, 1, TimeUnit.SECONDS);
        } catch (RuntimeException e) {
          running().release();
        }
      }
    }

    private void process() {
      workOff();
      scheduleOk();
    }
  }
}
