package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Which body a call reaches: implementations, overrides, default methods, super calls. */
class Dispatch {

  // SUMMARY: blocks(sleep)
  static void pause() {
    try {
      Thread.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  // ---- One implementation: certain.

  interface Stock {
    int of(String product);
  }

  static final class RemoteStock implements Stock {
    // SUMMARY: blocks(sleep)
    @Override
    public int of(String product) {
      pause();
      return product.length();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int soleImplementationBad(Stock stock) {
    // BUG: Diagnostic contains: sleeps
    return stock.of("tea");
  }

  // ---- Two, of which one blocks: only possible, so nothing is said.

  interface Prices {
    double of(String product);
  }

  static final class FixedPrices implements Prices {
    // SUMMARY: plain
    @Override
    public double of(String product) {
      return 1.0;
    }
  }

  static final class RemotePrices implements Prices {
    // SUMMARY: blocks(sleep)
    @Override
    public double of(String product) {
      pause();
      return 2.0;
    }
  }

  // SUMMARY: invokes(0)
  static double twice(Prices prices, String product) {
    return 2 * prices.of(product);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  double oneOfTwoOk(Prices prices) {
    return prices.of("tea") + twice(prices, "tea");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  double exactTypeBad() {
    Prices prices = new RemotePrices();
    // BUG: Diagnostic contains: sleeps
    return prices.of("tea");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  double finalTypeBad(RemotePrices prices) {
    // BUG: Diagnostic contains: sleeps
    return prices.of("tea");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  double exactTypeOk() {
    return new FixedPrices().of("tea");
  }

  // ---- Two that both block.

  interface Archive {
    void add(String order);
  }

  static final class FileArchive implements Archive {
    @Override
    public void add(String order) {
      try {
        Files.writeString(Path.of("orders"), order);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static final class TwoFilesArchive implements Archive {
    private final Archive first = new FileArchive();

    @Override
    public void add(String order) {
      first.add(order);
      new FileArchive().add(order);
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void allImplementationsBad(Archive archive) {
    // BUG: Diagnostic contains: accesses files
    archive.add("tea");
  }

  // ---- Default methods, super calls, template methods.

  interface Greeting {
    String name();

    // SUMMARY: blocks(sleep)
    default String slowly() {
      pause();
      return "hello " + name();
    }

    // SUMMARY: plain
    default String quickly() {
      return "hi " + name();
    }
  }

  record Guest(String name) implements Greeting {}

  @RunsOn(ThreadKind.EVENT_LOOP)
  String defaultMethodBad(Guest guest) {
    // BUG: Diagnostic contains: sleeps
    return guest.slowly();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String defaultMethodOk(Guest guest) {
    return guest.quickly();
  }

  abstract static class Job {
    // SUMMARY: blocks(sleep)
    void prepare() {
      pause();
    }

    // SUMMARY: blocks(file)
    final void run() {
      begin();
      work();
    }

    // SUMMARY: plain
    private void begin() {}

    abstract void work();
  }

  static final class Cleanup extends Job {
    @Override
    void prepare() {}

    @Override
    void work() {
      new FileArchive().add("cleaned");
    }

    @RunsOn(ThreadKind.EVENT_LOOP)
    void superCallBad() {
      // BUG: Diagnostic contains: sleeps
      super.prepare();
    }

    @RunsOn(ThreadKind.EVENT_LOOP)
    void overriddenOk() {
      prepare();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void templateMethodBad(Job job) {
    // BUG: Diagnostic contains: accesses files
    job.run();
  }

  // ---- What everybody implements is never resolved by looking who does.

  static final class Import implements Runnable {
    @Override
    public void run() {
      pause();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void unknownRunnableOk(Runnable task) {
    task.run();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void knownRunnableBad() {
    // BUG: Diagnostic contains: sleeps
    new Import().run();
  }
}
