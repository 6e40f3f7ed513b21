import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Objects that a container ends. */
class Beans {
  static final class ForgottenBad {
    // BUG: Diagnostic contains: which nothing ends, not even Beans.ForgottenBad.leave
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void work() {
      pool.execute(() -> System.out.println("works"));
    }

    @PreDestroy
    void leave() {
      System.out.println("left");
    }
  }

  static final class EndedOk {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void work() {
      pool.execute(() -> System.out.println("works"));
    }

    @PreDestroy
    void leave() {
      pool.shutdown();
    }
  }

  /** Nothing tells that it ends before the application does. */
  static final class WithoutEndOk {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);

    void work() {
      pool.execute(() -> System.out.println("works"));
    }
  }
}
