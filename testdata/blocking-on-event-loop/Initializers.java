package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ResourceBundle;
import java.util.ServiceLoader;

/** Constructors, field initializers, instance and static initializers. */
class Initializers {

  static class Catalogue {
    final byte[] content;

    // SUMMARY: blocks(file)
    Catalogue(Path file) throws IOException {
      content = Files.readAllBytes(file);
    }

    // SUMMARY: blocks(file)
    Catalogue(String folder) throws IOException {
      this(Path.of(folder, "catalogue.csv"));
    }

    // SUMMARY: plain
    Catalogue() {
      content = new byte[0];
    }
  }

  static final class SeasonalCatalogue extends Catalogue {
    // SUMMARY: blocks(file)
    SeasonalCatalogue(String season) throws IOException {
      super("catalogues/" + season);
    }

    // SUMMARY: plain
    SeasonalCatalogue() {}
  }

  static final class Node {
    private final String host = lookUpHost();
    private final String name;

    // SUMMARY: blocks(name resolution)
    Node(String name) {
      this.name = name;
    }

    // SUMMARY: blocks(name resolution)
    private static String lookUpHost() {
      try {
        return InetAddress.getLocalHost().getHostName();
      } catch (IOException e) {
        return "localhost";
      }
    }
  }

  static final class Warehouse {
    {
      pause();
    }

    // SUMMARY: blocks(sleep)
    static void pause() {
      try {
        Thread.sleep(20);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Catalogue constructsBad(Path file) throws IOException {
    // BUG: Diagnostic contains: accesses files
    return new Catalogue(file);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Catalogue constructsThroughThisBad() throws IOException {
    // BUG: Diagnostic contains: accesses files
    return new Catalogue("catalogues");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Catalogue constructsThroughSuperBad() throws IOException {
    // BUG: Diagnostic contains: accesses files
    return new SeasonalCatalogue("winter");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Catalogue constructsOk() {
    return new SeasonalCatalogue();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Node initializesFieldBad() {
    // BUG: Diagnostic contains: resolves a name
    return new Node("a");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Warehouse initializesInstanceBad() {
    // BUG: Diagnostic contains: sleeps
    return new Warehouse();
  }

  // ---- Static initializers: whoever comes first runs them.

  static final class ExchangeRates {
    static final double EURO = fetch();
    static final int DIGITS = 2;

    // SUMMARY: blocks(network)
    private static double fetch() {
      try (Socket rates = new Socket("rates.example", 80)) {
        return rates.isConnected() ? 1.1 : 1.0;
      } catch (IOException e) {
        return 1.0;
      }
    }

    static double euro() {
      return EURO;
    }
  }

  static final class Throttle {
    static {
      Warehouse.pause();
    }

    static void go() {}
  }

  static final class Texts {
    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("texts");
    private static final ServiceLoader<Runnable> PLUGINS = ServiceLoader.load(Runnable.class);

    static String of(String key) {
      return BUNDLE.getString(key);
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void triggersByCallBad() {
    // BUG: Diagnostic contains: sleeps
    Throttle.go();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  double triggersFieldOfSameClassBad() {
    // BUG: Diagnostic contains: blocks on the network
    return ExchangeRates.euro();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Throttle triggersByInstanceBad() {
    // BUG: Diagnostic contains: sleeps
    return new Throttle();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  double triggersByFieldBad() {
    // BUG: Diagnostic contains: blocks on the network
    return ExchangeRates.EURO;
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int readsConstantOk() {
    // The compiler copies the constant: nothing is initialized.
    return ExchangeRates.DIGITS;
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String loadsClassesAndBundlesOk() {
    return Texts.of("welcome");
  }
}
