package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/** What takes a moment and is no wait worth a word, unless one asks for it. */
@RunsOn(ThreadKind.EVENT_LOOP)
class QuietKinds {

  private static final Logger LOG = Logger.getLogger("shop");
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Lock lock = new ReentrantLock();
  private final ReentrantReadWriteLock readWrite = new ReentrantReadWriteLock();
  private final Map<String, Integer> stock = new HashMap<>();
  private final ConcurrentHashMap<String, Integer> sold = new ConcurrentHashMap<>();
  private final LinkedBlockingQueue<String> events = new LinkedBlockingQueue<>();

  void logsOk(Exception failure) {
    LOG.info("order received");
    LOG.log(Level.WARNING, "order failed", failure);
    System.out.println("order received");
    System.err.println("order failed");
    failure.printStackTrace();
  }

  // SUMMARY: blocks(entropy)
  String drawsIdOk() {
    return UUID.randomUUID().toString();
  }

  // SUMMARY: blocks(entropy)
  byte[] drawsBytesOk() {
    byte[] bytes = new byte[16];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  String readsBundleOk() {
    return ResourceBundle.getBundle("texts").getString("welcome");
  }

  Class<?> loadsClassOk(String name) throws ClassNotFoundException {
    return Class.forName(name);
  }

  // SUMMARY: blocks(lock)
  int locksOk(String product) {
    lock.lock();
    try {
      return stock.merge(product, -1, Integer::sum);
    } finally {
      lock.unlock();
    }
  }

  int readLocksOk(String product) {
    readWrite.readLock().lock();
    try {
      return stock.getOrDefault(product, 0);
    } finally {
      readWrite.readLock().unlock();
    }
  }

  synchronized int synchronizesOk(String product) {
    return stock.getOrDefault(product, 0);
  }

  int collectionsOk(String product) {
    events.offer(product);
    events.add(product);
    return sold.merge(product, 1, Integer::sum);
  }

  boolean matchesOk(String text) {
    return Pattern.compile("(a+)+b").matcher(text).matches();
  }
}
