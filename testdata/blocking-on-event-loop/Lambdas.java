package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Code that is handed around: lambdas, method references, anonymous classes, and what holds one.
 */
class Lambdas {

  private final ConcurrentMap<String, String> prices = new ConcurrentHashMap<>();
  private final List<Runnable> later = new ArrayList<>();

  // SUMMARY: blocks(sleep)
  private String fetch(String product) {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "price of " + product;
  }

  // SUMMARY: plain
  private String guess(String product) {
    return "about " + product.length();
  }

  // ---- The JDK invokes them at once.

  @RunsOn(ThreadKind.EVENT_LOOP)
  String computesWithLambdaBad(String product) {
    // BUG: Diagnostic contains: sleeps
    return prices.computeIfAbsent(product, p -> fetch(p));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String computesOk(String product) {
    return prices.computeIfAbsent(product, this::guess);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void loopsBad(List<String> products) {
    products.forEach(
        product -> {
          prices.remove(product);
          // BUG: Diagnostic contains: sleeps
          fetch(product);
        });
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  List<String> streamsBad(List<String> products) {
    // BUG: Diagnostic contains: sleeps
    return products.stream().map(product -> fetch(product)).toList();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  Optional<String> defaultsBad(Optional<String> price, String product) {
    // BUG: Diagnostic contains: sleeps
    return Optional.of(price.orElseGet(() -> fetch(product)));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void missedAlarmThroughComparator(List<String> products) {
    // A function made of a function is not followed: here it is the comparator that is invoked.
    products.sort(Comparator.comparing(product -> fetch(product)));
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void replacesBad(Map<String, String> stock) {
    // BUG: Diagnostic contains: accesses files
    stock.replaceAll((product, file) -> read(Path.of(file)));
  }

  // SUMMARY: blocks(file)
  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String usesAnonymousClassBad(String product) {
    // BUG: Diagnostic contains: sleeps
    return prices.computeIfAbsent(
        product,
        new Function<String, String>() {
          @Override
          public String apply(String key) {
            return fetch(key);
          }
        });
  }

  // ---- Nobody invokes them here.

  @RunsOn(ThreadKind.EVENT_LOOP)
  Supplier<String> returnsLambdaOk(String product) {
    return () -> fetch(product);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void keepsLambdaOk(String product) {
    later.add(() -> fetch(product));
  }

  // ---- Held by a variable or a field.

  @RunsOn(ThreadKind.EVENT_LOOP)
  String callsLocalBad(String product) {
    Supplier<String> price = () -> "price: " + product;
    Function<String, String> load = key -> fetch(key);
    // BUG: Diagnostic contains: sleeps
    return price.get() + load.apply(product);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String passesLocalBad(String product) {
    // BUG: Diagnostic contains: sleeps
    Function<String, String> load = key -> fetch(key);
    return prices.computeIfAbsent(product, load);
  }

  private final Function<String, String> loader = product -> fetch(product);
  private final Function<String, String> guesser = this::guess;
  private static final Consumer<Path> REMOVER =
      file -> {
        try {
          Files.deleteIfExists(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      };

  @RunsOn(ThreadKind.EVENT_LOOP)
  String callsFieldBad(String product) {
    // BUG: Diagnostic contains: sleeps
    return loader.apply(product);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String passesFieldBad(String product) {
    // BUG: Diagnostic contains: sleeps
    return prices.computeIfAbsent(product, loader);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void callsStaticFieldBad(Path file) {
    // BUG: Diagnostic contains: accesses files
    REMOVER.accept(file);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String callsHarmlessFieldOk(String product) {
    return guesser.apply(product);
  }

  // SUMMARY: plain
  void collectsOk(String product) {
    later.add(() -> loader.apply(product));
  }

  /** A list holds anything: what is in it is not followed. */
  @RunsOn(ThreadKind.EVENT_LOOP)
  void missedAlarmThroughCollection() {
    for (Runnable task : later) {
      task.run();
    }
  }

  /** Composing is not invoking. */
  @RunsOn(ThreadKind.EVENT_LOOP)
  Function<String, String> compositionOk() {
    return loader.andThen(String::strip);
  }

  // ---- In the wrong thread's name.

  @RunsOn(ThreadKind.EVENT_LOOP)
  CompletableFuture<String> startsElsewhereOk(String product) {
    return CompletableFuture.supplyAsync(() -> fetch(product), task -> new Thread(task).start());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void startsThreadOk(String product) {
    new Thread(() -> fetch(product)).start();
  }

  // What an object is given when it is made, where that is done once

  static final class Job {
    private final Supplier<String> work;

    Job(Supplier<String> work) {
      this(work, 1);
    }

    private Job(Supplier<String> work, int times) {
      this.work = work;
    }

    String run() {
      return work.get();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String jobBad() {
    // BUG: Diagnostic contains: new Job(() -> fetch("a")).run() sleeps
    return new Job(() -> fetch("a")).run();
  }

  static final class OnLoop {
    private final Consumer<String> listener;

    OnLoop(Consumer<String> listener) {
      this.listener = listener;
    }

    @RunsOn(ThreadKind.EVENT_LOOP)
    void receive(String message) {
      // BUG: Diagnostic contains: listener.accept(message) sleeps, and receive
      listener.accept(message);
    }
  }

  OnLoop onLoop() {
    return new OnLoop(this::fetch);
  }

  /** Made twice, it may hold either. */
  static final class Either {
    private final Supplier<String> work;

    Either(Supplier<String> work) {
      this.work = work;
    }

    @RunsOn(ThreadKind.EVENT_LOOP)
    String missedAlarm() {
      return work.get();
    }
  }

  List<Either> either() {
    return List.of(new Either(() -> fetch("a")), new Either(() -> guess("b")));
  }

  // What is called through another type is not the function

  interface Named extends Supplier<String> {
    String name();
  }

  static final class Looks {
    private final Supplier<String> source;

    Looks(Supplier<String> source) {
      this.source = source;
    }

    @RunsOn(ThreadKind.EVENT_LOOP)
    String nameOk() {
      return source instanceof Named ? ((Named) source).name() : "";
    }
  }

  Looks looks() {
    return new Looks(() -> fetch("a"));
  }
}
