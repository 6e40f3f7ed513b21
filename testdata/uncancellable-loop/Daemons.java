package shop;

import java.lang.ref.ReferenceQueue;
import java.util.logging.Logger;

/** A daemon is not stopped; it ends with the process. */
public class Daemons {
  private static final Logger LOG = Logger.getLogger("shop");
  private static final ReferenceQueue<Object> UNUSED = new ReferenceQueue<>();

  public void start() {
    Thread cleaner = new Thread(Daemons::cleanOk);
    cleaner.setDaemon(true);
    cleaner.start();
  }

  private static void cleanOk() {
    while (true) {
      try {
        LOG.info(UNUSED.remove().toString());
      } catch (InterruptedException e) {
        LOG.info("goes on");
      }
    }
  }
}
