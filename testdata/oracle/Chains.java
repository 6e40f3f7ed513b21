package oracle;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Ways from a Netty event loop to one blocking call: through the program's methods and the JDK's.
 */
final class Chains {

  private Chains() {}

  public static void main(String[] arguments) throws Exception {
    EventLoop loop = new DefaultEventLoop();
    try {
      helpersBad(loop);
      constructorsBad(loop);
      initializersBad(loop);
      functionsBad(loop);
      streamsBad(loop);
      collectionsBad(loop);
      handlesBad(loop);
      dispatchBad(loop);
      languageBad(loop);
      missedAlarmHeldFunctions(loop);
      lazyOk(loop);
    } finally {
      loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }
  }

  private static <T> T await(Future<T> task) throws Exception {
    return task.get(10, TimeUnit.SECONDS);
  }

  static String load() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  static int load(int number) {
    return load().length() + number;
  }

  static void helpersBad(EventLoop loop) throws Exception {
    await(loop.submit(() -> first(3)));
    await(loop.submit(() -> recursive(3)));
  }

  private static String first(int depth) {
    return second(depth + 1);
  }

  private static String second(int depth) {
    return depth > 2 ? load() : load() + depth;
  }

  private static String recursive(int depth) {
    return depth == 0 ? load() : recursive(depth - 1);
  }

  static class Base {
    final String text;

    Base() {
      text = load();
    }
  }

  static final class Derived extends Base {
    final String more = "more";
  }

  static final class WithField {
    final String text = load();
  }

  static final class WithBlock {
    final String text;

    {
      text = load();
    }
  }

  record Price(String text) {
    Price {
      load();
    }
  }

  static void constructorsBad(EventLoop loop) throws Exception {
    await(loop.submit(() -> new Base()));
    await(loop.submit(() -> new Derived()));
    await(loop.submit(() -> new WithField()));
    await(loop.submit(() -> new WithBlock()));
    await(loop.submit(() -> new Price("1")));
    await(loop.submit(() -> new Base() {}.text));
  }

  static final class Lazy {
    static final String TEXT = load();

    static String text() {
      return TEXT;
    }
  }

  enum Currency {
    EURO;

    final String text = load();
  }

  static void initializersBad(EventLoop loop) throws Exception {
    await(loop.submit(() -> Lazy.text()));
    await(loop.submit(() -> Currency.EURO));
  }

  private static <T> T timed(Supplier<T> action) {
    long start = System.nanoTime();
    T result = action.get();
    return System.nanoTime() >= start ? result : null;
  }

  private static <T> T retried(Supplier<T> action) {
    for (int i = 0; i < 3; i++) {
      T result = timed(action);
      if (result != null) {
        return result;
      }
    }
    throw new IllegalStateException();
  }

  static void functionsBad(EventLoop loop) throws Exception {
    await(loop.submit(() -> timed(() -> load())));
    await(loop.submit(() -> retried(Chains::load)));
    Supplier<String> local = () -> load();
    await(loop.submit(() -> local.get()));
    // ONLY BLOCKHOUND: missed alarm: a function composed of others
    await(loop.submit(() -> Function.<Integer>identity().andThen(i -> load(i)).apply(1)));
    Function<Integer, Integer> one = Chains::load;
    // ONLY BLOCKHOUND: missed alarm: a function composed of others
    await(loop.submit(() -> one.compose((Integer i) -> i + 1).apply(1)));
  }

  static void streamsBad(EventLoop loop) throws Exception {
    await(loop.submit(() -> Stream.of(1, 2).map(i -> load(i)).toList()));
    await(loop.submit(() -> IntStream.range(0, 2).map(i -> load(i)).sum()));
    await(loop.submit(() -> Stream.of(1).collect(Collectors.toMap(i -> i, i -> load(i)))));
    await(loop.submit(() -> Stream.of(1).collect(Collectors.groupingBy(i -> load(i)))));
    await(loop.submit(() -> Stream.generate(() -> load()).limit(2).toList()));
    await(loop.submit(() -> Stream.of(1).anyMatch(i -> load(i) > 0)));
    await(loop.submit(() -> Stream.of(1).reduce(1, (a, b) -> load(a + b))));
    // ONLY BLOCKHOUND: missed alarm: a function composed of others
    await(loop.submit(() -> Stream.of(1, 2).sorted(Comparator.comparing(i -> load(i))).toList()));
  }

  static void collectionsBad(EventLoop loop) throws Exception {
    await(loop.submit(() -> new HashMap<Integer, Integer>().computeIfAbsent(1, i -> load(i))));
    Map<Integer, Integer> prices = new ConcurrentHashMap<>();
    await(loop.submit(() -> prices.computeIfAbsent(1, i -> load(i))));
    await(loop.submit(() -> prices.merge(1, 2, (a, b) -> load(a + b))));
    await(loop.submit(() -> prices.compute(1, (a, b) -> load(a))));
    await(loop.submit(() -> prices.forEach((a, b) -> load(a + b))));
    await(loop.submit(() -> List.of(1, 2).forEach(i -> load(i))));
    await(loop.submit(() -> new ArrayList<>(List.of(1, 2)).removeIf(i -> load(i) > 0)));
    await(loop.submit(() -> Optional.of(1).map(i -> load(i)).orElseThrow()));
    await(loop.submit(() -> Optional.empty().orElseGet(() -> load())));
    await(loop.submit(() -> new AtomicReference<>(1).updateAndGet(i -> load(i))));
    await(
        loop.submit(
            () -> {
              List<Integer> numbers = new ArrayList<>(List.of(2, 1));
              numbers.sort((a, b) -> load(a) - load(b));
              return numbers;
            }));
    await(
        loop.submit(
            () -> {
              // ONLY BLOCKHOUND: missed alarm: a function that a collection keeps
              Map<Integer, Integer> sorted = new TreeMap<>((a, b) -> load(a) - load(b));
              sorted.put(1, 1);
              return sorted.put(2, 2);
            }));
    // ONLY BLOCKHOUND: missed alarm: a function that an object keeps
    await(loop.submit(() -> ThreadLocal.withInitial(() -> load()).get()));
  }

  static void handlesBad(EventLoop loop) throws Exception {
    await(loop.submit(() -> CompletableFuture.completedFuture(1).thenApply(i -> load(i))));
    await(loop.submit(() -> CompletableFuture.completedFuture(1).whenComplete((i, e) -> load(i))));
    await(
        loop.submit(
            () -> {
              CompletableFuture<Integer> price = new CompletableFuture<>();
              CompletableFuture<Integer> loaded = price.thenApply(i -> load(i));
              // ONLY BLOCKHOUND: missed alarm: what is attached to a handle runs in complete
              price.complete(1);
              return loaded;
            }));
  }

  interface Store {
    String find();
  }

  static final class SlowStore implements Store {
    @Override
    public String find() {
      return load();
    }
  }

  interface Cache {
    String find();
  }

  static final class FastCache implements Cache {
    @Override
    public String find() {
      return "cached";
    }
  }

  static final class SlowCache implements Cache {
    @Override
    public String find() {
      return load();
    }
  }

  abstract static class Template {
    final String run() {
      return prepare() + step();
    }

    String prepare() {
      return "";
    }

    abstract String step();
  }

  static final class SlowTemplate extends Template {
    @Override
    String step() {
      return load();
    }
  }

  static void dispatchBad(EventLoop loop) throws Exception {
    Store store = new SlowStore();
    await(loop.submit(() -> store.find()));
    await(loop.submit(() -> new SlowCache().find()));
    Cache cache = System.nanoTime() == 0 ? new FastCache() : new SlowCache();
    // ONLY BLOCKHOUND: missed alarm: only one of two implementations blocks
    await(loop.submit(() -> cache.find()));
    await(loop.submit(() -> new SlowTemplate().run()));
    await(
        loop.submit(
            new Runnable() {
              @Override
              public void run() {
                load();
              }
            }));
  }

  static final class Closing implements AutoCloseable {
    @Override
    public void close() {
      load();
    }
  }

  static final class Numbers implements Iterable<Integer> {
    @Override
    public Iterator<Integer> iterator() {
      load();
      return List.of(1).iterator();
    }
  }

  static final class Named {
    @Override
    public String toString() {
      return load();
    }
  }

  static void languageBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: it is closed at the end, and reported where it is opened
              try (Closing closing = new Closing()) {
                return closing.hashCode();
                // ONLY BLOCKHOUND: it is closed here, and reported where it is opened
              }
            }));
    await(
        loop.submit(
            () -> {
              int sum = 0;
              for (int i : new Numbers()) {
                sum += i;
              }
              return sum;
            }));
    // ONLY BLOCKHOUND: missed alarm: toString is called by the JDK, not by the program
    await(loop.submit(() -> "price of " + new Named()));
    // ONLY BLOCKHOUND: missed alarm: toString is called by the JDK, not by the program
    await(loop.submit(() -> String.valueOf(new Named())));
    // ONLY BLOCKHOUND: missed alarm: toString is called by the JDK, not by the program
    await(loop.submit(() -> String.format("price of %s", new Named())));
    await(
        loop.submit(
            () ->
                switch (load()) {
                  case "loaded" -> 1;
                  default -> 2;
                }));
  }

  private static Supplier<String> held = () -> "";

  static void missedAlarmHeldFunctions(EventLoop loop) throws Exception {
    Map<String, Supplier<String>> byName = Map.of("slow", () -> load());
    // ONLY BLOCKHOUND: missed alarm: a function that a collection keeps
    await(loop.submit(() -> byName.get("slow").get()));
    held = () -> load();
    // ONLY BLOCKHOUND: missed alarm: a field that is assigned more than once
    await(loop.submit(() -> held.get()));
    // ONLY BLOCKHOUND: missed alarm: reflection
    await(loop.submit(() -> Chains.class.getDeclaredMethod("load").invoke(null)));
  }

  static void lazyOk(EventLoop loop) throws Exception {
    // ONLY COLORFAST: false alarm: a stream that nobody reads
    await(loop.submit(() -> Stream.of(1).map(i -> load(i))));
    // ONLY COLORFAST: false alarm: there is nothing to map
    await(loop.submit(() -> Optional.<Integer>empty().map(i -> load(i))));
    await(loop.submit(() -> new CompletableFuture<Integer>().thenApply(i -> load(i))));
    await(loop.submit(() -> (Supplier<String>) () -> load()));
  }
}
