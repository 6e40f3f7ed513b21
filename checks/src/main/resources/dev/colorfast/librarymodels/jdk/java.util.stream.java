package java.util.stream;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import java.util.function.DoublePredicate;
import java.util.function.DoubleSupplier;
import java.util.function.DoubleToIntFunction;
import java.util.function.DoubleToLongFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import java.util.function.LongToDoubleFunction;
import java.util.function.LongToIntFunction;
import java.util.function.LongUnaryOperator;
import java.util.function.ObjDoubleConsumer;
import java.util.function.ObjIntConsumer;
import java.util.function.ObjLongConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

// What a stream is given is run by whoever asks for its result, and by others if it is parallel.
@ThreadKindOf(CALLER)
interface BaseStream {
  @ThreadKindOf(COMMON_POOL) BaseStream parallel();
  @ThreadKindOf(CALLER) BaseStream sequential();
}

interface Stream {
  boolean allMatch(@RunsOn(CALLER) Predicate predicate);
  boolean anyMatch(@RunsOn(CALLER) Predicate predicate);

  Object collect(
      @RunsOn(CALLER) Supplier supplier,
      @RunsOn(CALLER) BiConsumer accumulator,
      @RunsOn(CALLER) BiConsumer combiner);

  Stream dropWhile(@RunsOn(CALLER) Predicate predicate);
  Stream filter(@RunsOn(CALLER) Predicate predicate);
  Stream flatMap(@RunsOn(CALLER) Function mapper);
  DoubleStream flatMapToDouble(@RunsOn(CALLER) Function mapper);
  IntStream flatMapToInt(@RunsOn(CALLER) Function mapper);
  LongStream flatMapToLong(@RunsOn(CALLER) Function mapper);
  void forEach(@RunsOn(CALLER) Consumer action);
  void forEachOrdered(@RunsOn(CALLER) Consumer action);
  Stream gather(@RunsOn(CALLER) Gatherer gatherer);
  static Stream generate(@RunsOn(CALLER) Supplier s);
  static Stream iterate(Object seed, @RunsOn(CALLER) UnaryOperator f);

  static Stream iterate(
      Object seed,
      @RunsOn(CALLER) Predicate hasNext,
      @RunsOn(CALLER) UnaryOperator next);

  Stream map(@RunsOn(CALLER) Function mapper);
  Stream mapMulti(@RunsOn(CALLER) BiConsumer mapper);
  DoubleStream mapMultiToDouble(@RunsOn(CALLER) BiConsumer mapper);
  IntStream mapMultiToInt(@RunsOn(CALLER) BiConsumer mapper);
  LongStream mapMultiToLong(@RunsOn(CALLER) BiConsumer mapper);
  DoubleStream mapToDouble(@RunsOn(CALLER) ToDoubleFunction mapper);
  IntStream mapToInt(@RunsOn(CALLER) ToIntFunction mapper);
  LongStream mapToLong(@RunsOn(CALLER) ToLongFunction mapper);
  Optional max(@RunsOn(CALLER) Comparator comparator);
  Optional min(@RunsOn(CALLER) Comparator comparator);
  boolean noneMatch(@RunsOn(CALLER) Predicate predicate);
  Stream peek(@RunsOn(CALLER) Consumer action);
  Optional reduce(@RunsOn(CALLER) BinaryOperator accumulator);
  Object reduce(Object identity, @RunsOn(CALLER) BinaryOperator accumulator);

  Object reduce(
      Object identity,
      @RunsOn(CALLER) BiFunction accumulator,
      @RunsOn(CALLER) BinaryOperator combiner);

  Stream sorted(@RunsOn(CALLER) Comparator comparator);
  Stream takeWhile(@RunsOn(CALLER) Predicate predicate);
  Object[] toArray(@RunsOn(CALLER) IntFunction generator);
}

interface IntStream {
  boolean allMatch(@RunsOn(CALLER) IntPredicate predicate);
  boolean anyMatch(@RunsOn(CALLER) IntPredicate predicate);

  Object collect(
      @RunsOn(CALLER) Supplier supplier,
      @RunsOn(CALLER) ObjIntConsumer accumulator,
      @RunsOn(CALLER) BiConsumer combiner);

  IntStream dropWhile(@RunsOn(CALLER) IntPredicate predicate);
  IntStream filter(@RunsOn(CALLER) IntPredicate predicate);
  IntStream flatMap(@RunsOn(CALLER) IntFunction mapper);
  void forEach(@RunsOn(CALLER) IntConsumer action);
  void forEachOrdered(@RunsOn(CALLER) IntConsumer action);
  static IntStream generate(@RunsOn(CALLER) IntSupplier s);
  static IntStream iterate(int seed, @RunsOn(CALLER) IntUnaryOperator f);

  static IntStream iterate(
      int seed,
      @RunsOn(CALLER) IntPredicate hasNext,
      @RunsOn(CALLER) IntUnaryOperator next);

  IntStream map(@RunsOn(CALLER) IntUnaryOperator mapper);
  IntStream mapMulti(@RunsOn(CALLER) IntStream.IntMapMultiConsumer mapper);
  DoubleStream mapToDouble(@RunsOn(CALLER) IntToDoubleFunction mapper);
  LongStream mapToLong(@RunsOn(CALLER) IntToLongFunction mapper);
  Stream mapToObj(@RunsOn(CALLER) IntFunction mapper);
  boolean noneMatch(@RunsOn(CALLER) IntPredicate predicate);
  IntStream peek(@RunsOn(CALLER) IntConsumer action);
  OptionalInt reduce(@RunsOn(CALLER) IntBinaryOperator op);
  int reduce(int identity, @RunsOn(CALLER) IntBinaryOperator op);
  IntStream takeWhile(@RunsOn(CALLER) IntPredicate predicate);
}

interface LongStream {
  boolean allMatch(@RunsOn(CALLER) LongPredicate predicate);
  boolean anyMatch(@RunsOn(CALLER) LongPredicate predicate);

  Object collect(
      @RunsOn(CALLER) Supplier supplier,
      @RunsOn(CALLER) ObjLongConsumer accumulator,
      @RunsOn(CALLER) BiConsumer combiner);

  LongStream dropWhile(@RunsOn(CALLER) LongPredicate predicate);
  LongStream filter(@RunsOn(CALLER) LongPredicate predicate);
  LongStream flatMap(@RunsOn(CALLER) LongFunction mapper);
  void forEach(@RunsOn(CALLER) LongConsumer action);
  void forEachOrdered(@RunsOn(CALLER) LongConsumer action);
  static LongStream generate(@RunsOn(CALLER) LongSupplier s);
  static LongStream iterate(long seed, @RunsOn(CALLER) LongUnaryOperator f);

  static LongStream iterate(
      long seed,
      @RunsOn(CALLER) LongPredicate hasNext,
      @RunsOn(CALLER) LongUnaryOperator next);

  LongStream map(@RunsOn(CALLER) LongUnaryOperator mapper);
  LongStream mapMulti(@RunsOn(CALLER) LongStream.LongMapMultiConsumer mapper);
  DoubleStream mapToDouble(@RunsOn(CALLER) LongToDoubleFunction mapper);
  IntStream mapToInt(@RunsOn(CALLER) LongToIntFunction mapper);
  Stream mapToObj(@RunsOn(CALLER) LongFunction mapper);
  boolean noneMatch(@RunsOn(CALLER) LongPredicate predicate);
  LongStream peek(@RunsOn(CALLER) LongConsumer action);
  OptionalLong reduce(@RunsOn(CALLER) LongBinaryOperator op);
  long reduce(long identity, @RunsOn(CALLER) LongBinaryOperator op);
  LongStream takeWhile(@RunsOn(CALLER) LongPredicate predicate);
}

interface DoubleStream {
  boolean allMatch(@RunsOn(CALLER) DoublePredicate predicate);
  boolean anyMatch(@RunsOn(CALLER) DoublePredicate predicate);

  Object collect(
      @RunsOn(CALLER) Supplier supplier,
      @RunsOn(CALLER) ObjDoubleConsumer accumulator,
      @RunsOn(CALLER) BiConsumer combiner);

  DoubleStream dropWhile(@RunsOn(CALLER) DoublePredicate predicate);
  DoubleStream filter(@RunsOn(CALLER) DoublePredicate predicate);
  DoubleStream flatMap(@RunsOn(CALLER) DoubleFunction mapper);
  void forEach(@RunsOn(CALLER) DoubleConsumer action);
  void forEachOrdered(@RunsOn(CALLER) DoubleConsumer action);
  static DoubleStream generate(@RunsOn(CALLER) DoubleSupplier s);
  static DoubleStream iterate(double seed, @RunsOn(CALLER) DoubleUnaryOperator f);

  static DoubleStream iterate(
      double seed,
      @RunsOn(CALLER) DoublePredicate hasNext,
      @RunsOn(CALLER) DoubleUnaryOperator next);

  DoubleStream map(@RunsOn(CALLER) DoubleUnaryOperator mapper);
  DoubleStream mapMulti(@RunsOn(CALLER) DoubleStream.DoubleMapMultiConsumer mapper);
  IntStream mapToInt(@RunsOn(CALLER) DoubleToIntFunction mapper);
  LongStream mapToLong(@RunsOn(CALLER) DoubleToLongFunction mapper);
  Stream mapToObj(@RunsOn(CALLER) DoubleFunction mapper);
  boolean noneMatch(@RunsOn(CALLER) DoublePredicate predicate);
  DoubleStream peek(@RunsOn(CALLER) DoubleConsumer action);
  OptionalDouble reduce(@RunsOn(CALLER) DoubleBinaryOperator op);
  double reduce(double identity, @RunsOn(CALLER) DoubleBinaryOperator op);
  DoubleStream takeWhile(@RunsOn(CALLER) DoublePredicate predicate);
}

class Collectors {
  static Collector averagingDouble(@RunsOn(CALLER) ToDoubleFunction mapper);
  static Collector averagingInt(@RunsOn(CALLER) ToIntFunction mapper);
  static Collector averagingLong(@RunsOn(CALLER) ToLongFunction mapper);
  static Collector collectingAndThen(Collector downstream, @RunsOn(CALLER) Function finisher);
  static Collector filtering(@RunsOn(CALLER) Predicate predicate, Collector downstream);
  static Collector flatMapping(@RunsOn(CALLER) Function mapper, Collector downstream);
  static Collector groupingBy(@RunsOn(CALLER) Function classifier);
  static Collector groupingBy(@RunsOn(CALLER) Function classifier, Collector downstream);

  static Collector groupingBy(
      @RunsOn(CALLER) Function classifier,
      @RunsOn(CALLER) Supplier mapFactory,
      Collector downstream);

  static Collector groupingByConcurrent(@RunsOn(CALLER) Function classifier);
  static Collector groupingByConcurrent(@RunsOn(CALLER) Function classifier, Collector downstream);

  static Collector groupingByConcurrent(
      @RunsOn(CALLER) Function classifier,
      @RunsOn(CALLER) Supplier mapFactory,
      Collector downstream);

  static Collector mapping(@RunsOn(CALLER) Function mapper, Collector downstream);
  static Collector maxBy(@RunsOn(CALLER) Comparator comparator);
  static Collector minBy(@RunsOn(CALLER) Comparator comparator);
  static Collector partitioningBy(@RunsOn(CALLER) Predicate predicate);
  static Collector partitioningBy(@RunsOn(CALLER) Predicate predicate, Collector downstream);
  static Collector reducing(@RunsOn(CALLER) BinaryOperator op);
  static Collector reducing(Object identity, @RunsOn(CALLER) BinaryOperator op);

  static Collector reducing(
      Object identity,
      @RunsOn(CALLER) Function mapper,
      @RunsOn(CALLER) BinaryOperator op);

  static Collector summarizingDouble(@RunsOn(CALLER) ToDoubleFunction mapper);
  static Collector summarizingInt(@RunsOn(CALLER) ToIntFunction mapper);
  static Collector summarizingLong(@RunsOn(CALLER) ToLongFunction mapper);
  static Collector summingDouble(@RunsOn(CALLER) ToDoubleFunction mapper);
  static Collector summingInt(@RunsOn(CALLER) ToIntFunction mapper);
  static Collector summingLong(@RunsOn(CALLER) ToLongFunction mapper);

  static Collector teeing(
      Collector downstream1,
      Collector downstream2,
      @RunsOn(CALLER) BiFunction merger);

  static Collector toCollection(@RunsOn(CALLER) Supplier collectionFactory);

  static Collector toConcurrentMap(
      @RunsOn(CALLER) Function keyMapper,
      @RunsOn(CALLER) Function valueMapper);

  static Collector toConcurrentMap(
      @RunsOn(CALLER) Function keyMapper,
      @RunsOn(CALLER) Function valueMapper,
      @RunsOn(CALLER) BinaryOperator mergeFunction);

  static Collector toConcurrentMap(
      @RunsOn(CALLER) Function keyMapper,
      @RunsOn(CALLER) Function valueMapper,
      @RunsOn(CALLER) BinaryOperator mergeFunction,
      @RunsOn(CALLER) Supplier mapFactory);

  static Collector toMap(@RunsOn(CALLER) Function keyMapper, @RunsOn(CALLER) Function valueMapper);

  static Collector toMap(
      @RunsOn(CALLER) Function keyMapper,
      @RunsOn(CALLER) Function valueMapper,
      @RunsOn(CALLER) BinaryOperator mergeFunction);

  static Collector toMap(
      @RunsOn(CALLER) Function keyMapper,
      @RunsOn(CALLER) Function valueMapper,
      @RunsOn(CALLER) BinaryOperator mergeFunction,
      @RunsOn(CALLER) Supplier mapFactory);

  static Collector toUnmodifiableMap(
      @RunsOn(CALLER) Function keyMapper,
      @RunsOn(CALLER) Function valueMapper);

  static Collector toUnmodifiableMap(
      @RunsOn(CALLER) Function keyMapper,
      @RunsOn(CALLER) Function valueMapper,
      @RunsOn(CALLER) BinaryOperator mergeFunction);
}
