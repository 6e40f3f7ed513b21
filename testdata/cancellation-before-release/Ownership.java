package shop;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

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
}
