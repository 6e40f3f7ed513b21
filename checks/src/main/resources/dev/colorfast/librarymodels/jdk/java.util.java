package java.util;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

interface Collection {
  @ThreadKindOf(COMMON_POOL) Stream parallelStream();
  boolean removeIf(@RunsOn(CALLER) Predicate filter);
  Object[] toArray(@RunsOn(CALLER) IntFunction generator);
}

interface List {
  void replaceAll(@RunsOn(CALLER) UnaryOperator operator);
  void sort(@RunsOn(CALLER) Comparator c);
}

class ArrayList {
  void sort(@RunsOn(CALLER) Comparator c);
}

class Vector {
  void sort(@RunsOn(CALLER) Comparator c);
}

interface Map {
  Object compute(Object key, @RunsOn(CALLER) BiFunction remappingFunction);
  Object computeIfAbsent(Object key, @RunsOn(CALLER) Function mappingFunction);
  Object computeIfPresent(Object key, @RunsOn(CALLER) BiFunction remappingFunction);
  void forEach(@RunsOn(CALLER) BiConsumer action);
  Object merge(Object key, Object value, @RunsOn(CALLER) BiFunction remappingFunction);
  void replaceAll(@RunsOn(CALLER) BiFunction function);
}

interface Iterator {
  void forEachRemaining(@RunsOn(CALLER) Consumer action);
}

interface PrimitiveIterator {
  void forEachRemaining(@RunsOn(CALLER) Object object);

  interface OfInt {
    void forEachRemaining(@RunsOn(CALLER) Consumer action);
    void forEachRemaining(@RunsOn(CALLER) IntConsumer action);
  }

  interface OfLong {
    void forEachRemaining(@RunsOn(CALLER) Consumer action);
    void forEachRemaining(@RunsOn(CALLER) LongConsumer action);
  }

  interface OfDouble {
    void forEachRemaining(@RunsOn(CALLER) Consumer action);
    void forEachRemaining(@RunsOn(CALLER) DoubleConsumer action);
  }
}

interface Spliterator {
  void forEachRemaining(@RunsOn(CALLER) Consumer action);
  boolean tryAdvance(@RunsOn(CALLER) Consumer action);
}

class Optional {
  Optional filter(@RunsOn(CALLER) Predicate predicate);
  Optional flatMap(@RunsOn(CALLER) Function mapper);
  void ifPresent(@RunsOn(CALLER) Consumer action);
  void ifPresentOrElse(@RunsOn(CALLER) Consumer action, @RunsOn(CALLER) Runnable emptyAction);
  Optional map(@RunsOn(CALLER) Function mapper);
  Optional or(@RunsOn(CALLER) Supplier supplier);
  Object orElseGet(@RunsOn(CALLER) Supplier supplier);
  Object orElseThrow(@RunsOn(CALLER) Supplier exceptionSupplier);
}

class OptionalInt {
  void ifPresent(@RunsOn(CALLER) IntConsumer action);
  void ifPresentOrElse(@RunsOn(CALLER) IntConsumer action, @RunsOn(CALLER) Runnable emptyAction);
  int orElseGet(@RunsOn(CALLER) IntSupplier supplier);
  int orElseThrow(@RunsOn(CALLER) Supplier exceptionSupplier);
}

class OptionalLong {
  void ifPresent(@RunsOn(CALLER) LongConsumer action);
  void ifPresentOrElse(@RunsOn(CALLER) LongConsumer action, @RunsOn(CALLER) Runnable emptyAction);
  long orElseGet(@RunsOn(CALLER) LongSupplier supplier);
  long orElseThrow(@RunsOn(CALLER) Supplier exceptionSupplier);
}

class OptionalDouble {
  void ifPresent(@RunsOn(CALLER) DoubleConsumer action);
  void ifPresentOrElse(@RunsOn(CALLER) DoubleConsumer action, @RunsOn(CALLER) Runnable emptyAction);
  double orElseGet(@RunsOn(CALLER) DoubleSupplier supplier);
  double orElseThrow(@RunsOn(CALLER) Supplier exceptionSupplier);
}

class Objects {
  static int compare(Object a, Object b, @RunsOn(CALLER) Comparator c);
  static Object requireNonNull(Object obj, @RunsOn(CALLER) Supplier messageSupplier);
  static Object requireNonNullElseGet(Object obj, @RunsOn(CALLER) Supplier supplier);
}

class Arrays {
  static int binarySearch(Object[] a, Object key, @RunsOn(CALLER) Comparator c);

  static int binarySearch(
      Object[] a,
      int fromIndex,
      int toIndex,
      Object key,
      @RunsOn(CALLER) Comparator c);

  static int compare(Object[] a, Object[] b, @RunsOn(CALLER) Comparator cmp);

  static int compare(
      Object[] a,
      int aFromIndex,
      int aToIndex,
      Object[] b,
      int bFromIndex,
      int bToIndex,
      @RunsOn(CALLER) Comparator cmp);

  static boolean equals(Object[] a, Object[] a2, @RunsOn(CALLER) Comparator cmp);

  static boolean equals(
      Object[] a,
      int aFromIndex,
      int aToIndex,
      Object[] b,
      int bFromIndex,
      int bToIndex,
      @RunsOn(CALLER) Comparator cmp);

  static int mismatch(Object[] a, Object[] b, @RunsOn(CALLER) Comparator cmp);

  static int mismatch(
      Object[] a,
      int aFromIndex,
      int aToIndex,
      Object[] b,
      int bFromIndex,
      int bToIndex,
      @RunsOn(CALLER) Comparator cmp);

  static void setAll(double[] array, @RunsOn(CALLER) IntToDoubleFunction generator);
  static void setAll(int[] array, @RunsOn(CALLER) IntUnaryOperator generator);
  static void setAll(long[] array, @RunsOn(CALLER) IntToLongFunction generator);
  static void setAll(Object[] array, @RunsOn(CALLER) IntFunction generator);
  static void sort(Object[] a, @RunsOn(CALLER) Comparator c);
  static void sort(Object[] a, int fromIndex, int toIndex, @RunsOn(CALLER) Comparator c);
}

class Collections {
  static int binarySearch(List list, Object key, @RunsOn(CALLER) Comparator c);
  static Object max(Collection coll, @RunsOn(CALLER) Comparator comp);
  static Object min(Collection coll, @RunsOn(CALLER) Comparator comp);
  static void sort(List list, @RunsOn(CALLER) Comparator c);
}

// Its thread ends when nobody refers to the timer and nothing is left to do.
@Owned
class Timer {
  @MayIgnore Timer() {}
  @MayIgnore Timer(boolean isDaemon) {}
  @MayIgnore Timer(String name) {}
  @MayIgnore Timer(String name, boolean isDaemon) {}
  @Releases void cancel();

  // Whoever creates a timer mostly means it to be the thread of its tasks.
  void schedule(@RunsOn(WORKER) TimerTask task, Date time);
  void schedule(@RunsOn(WORKER) TimerTask task, long delay);
  void schedule(@RunsOn(WORKER) TimerTask task, Date firstTime, long period);
  void schedule(@RunsOn(WORKER) TimerTask task, long delay, long period);
  void scheduleAtFixedRate(@RunsOn(WORKER) TimerTask task, Date firstTime, long period);
  void scheduleAtFixedRate(@RunsOn(WORKER) TimerTask task, long delay, long period);
}

class TimerTask {
  @Releases boolean cancel();
}

class UUID {
  @Blocking(kind = ENTROPY, interrupt = IGNORES) static UUID randomUUID();
}

class ResourceBundle {
  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  static ResourceBundle getBundle(String baseName);

  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  static ResourceBundle getBundle(String baseName, Module module);

  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  static ResourceBundle getBundle(String baseName, Locale locale);

  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  static ResourceBundle getBundle(String baseName, ResourceBundle.Control control);

  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  static ResourceBundle getBundle(String baseName, Locale locale, ClassLoader loader);

  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  static ResourceBundle getBundle(String baseName, Locale targetLocale, Module module);

  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  static ResourceBundle getBundle(
      String baseName,
      Locale targetLocale,
      ResourceBundle.Control control);

  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  static ResourceBundle getBundle(
      String baseName,
      Locale targetLocale,
      ClassLoader loader,
      ResourceBundle.Control control);
}

class ServiceLoader {
  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  Optional findFirst();

  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  Iterator iterator();

  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  Stream stream();
}

class Scanner {
  @Blocking(kind = FILE, interrupt = IGNORES) Scanner(File source) {}
  @Blocking(kind = FILE, interrupt = IGNORES) Scanner(File source, String charsetName) {}
  @Blocking(kind = FILE, interrupt = IGNORES) Scanner(File source, Charset charset) {}
  @Blocking(kind = FILE, interrupt = IGNORES) Scanner(Path source) {}
  @Blocking(kind = FILE, interrupt = IGNORES) Scanner(Path source, String charsetName) {}
  @Blocking(kind = FILE, interrupt = IGNORES) Scanner(Path source, Charset charset) {}

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  String findInLine(String pattern);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  String findInLine(Pattern pattern);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  String findWithinHorizon(String pattern, int horizon);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  String findWithinHorizon(Pattern pattern, int horizon);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNext();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNext(String pattern);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNext(Pattern pattern);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextBigDecimal();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextBigInteger();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextBigInteger(int radix);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextBoolean();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextByte();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextByte(int radix);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextDouble();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextFloat();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextInt();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextInt(int radix);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextLine();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextLong();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextLong(int radix);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextShort();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean hasNextShort(int radix);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  String next();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  String next(String pattern);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  String next(Pattern pattern);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  BigDecimal nextBigDecimal();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  BigInteger nextBigInteger();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  BigInteger nextBigInteger(int radix);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  boolean nextBoolean();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  byte nextByte();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  byte nextByte(int radix);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  double nextDouble();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  float nextFloat();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  int nextInt();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  int nextInt(int radix);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  String nextLine();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  long nextLong();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  long nextLong(int radix);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  short nextShort();

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  short nextShort(int radix);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  Scanner skip(String pattern);

  @Blocking(kind = CONSOLE, interrupt = IGNORES,
      when = "the text comes from a console, file or socket")
  Scanner skip(Pattern pattern);
}

class Formatter {
  @Blocking(kind = FILE, interrupt = IGNORES) Formatter(File file) {}
  @Blocking(kind = FILE, interrupt = IGNORES) Formatter(File file, String csn) {}
  @Blocking(kind = FILE, interrupt = IGNORES) Formatter(File file, String csn, Locale l) {}
  @Blocking(kind = FILE, interrupt = IGNORES) Formatter(File file, Charset charset, Locale l) {}
  @Blocking(kind = FILE, interrupt = IGNORES) Formatter(String fileName) {}
  @Blocking(kind = FILE, interrupt = IGNORES) Formatter(String fileName, String csn) {}
  @Blocking(kind = FILE, interrupt = IGNORES) Formatter(String fileName, String csn, Locale l) {}

  @Blocking(kind = FILE, interrupt = IGNORES)
  Formatter(String fileName, Charset charset, Locale l) {}
}

class Properties {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  void load(InputStream inStream);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters come from a file, socket or process")
  void load(Reader reader);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  void loadFromXML(InputStream in);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void store(OutputStream out, String comments);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters go to a file, socket or process")
  void store(Writer writer, String comments);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void storeToXML(OutputStream os, String comment);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void storeToXML(OutputStream os, String comment, String encoding);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void storeToXML(OutputStream os, String comment, Charset charset);
}
