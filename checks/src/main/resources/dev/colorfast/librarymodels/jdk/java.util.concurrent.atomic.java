package java.util.concurrent.atomic;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.function.BinaryOperator;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import java.util.function.UnaryOperator;

class AtomicReference {
  Object accumulateAndGet(Object x, @RunsOn(CALLER) BinaryOperator accumulatorFunction);
  Object getAndAccumulate(Object x, @RunsOn(CALLER) BinaryOperator accumulatorFunction);
  Object getAndUpdate(@RunsOn(CALLER) UnaryOperator updateFunction);
  Object updateAndGet(@RunsOn(CALLER) UnaryOperator updateFunction);
}

class AtomicInteger {
  int accumulateAndGet(int x, @RunsOn(CALLER) IntBinaryOperator accumulatorFunction);
  int getAndAccumulate(int x, @RunsOn(CALLER) IntBinaryOperator accumulatorFunction);
  int getAndUpdate(@RunsOn(CALLER) IntUnaryOperator updateFunction);
  int updateAndGet(@RunsOn(CALLER) IntUnaryOperator updateFunction);
}

class AtomicLong {
  long accumulateAndGet(long x, @RunsOn(CALLER) LongBinaryOperator accumulatorFunction);
  long getAndAccumulate(long x, @RunsOn(CALLER) LongBinaryOperator accumulatorFunction);
  long getAndUpdate(@RunsOn(CALLER) LongUnaryOperator updateFunction);
  long updateAndGet(@RunsOn(CALLER) LongUnaryOperator updateFunction);
}

class AtomicReferenceArray {
  Object accumulateAndGet(int i, Object x, @RunsOn(CALLER) BinaryOperator accumulatorFunction);
  Object getAndAccumulate(int i, Object x, @RunsOn(CALLER) BinaryOperator accumulatorFunction);
  Object getAndUpdate(int i, @RunsOn(CALLER) UnaryOperator updateFunction);
  Object updateAndGet(int i, @RunsOn(CALLER) UnaryOperator updateFunction);
}

class AtomicIntegerArray {
  int accumulateAndGet(int i, int x, @RunsOn(CALLER) IntBinaryOperator accumulatorFunction);
  int getAndAccumulate(int i, int x, @RunsOn(CALLER) IntBinaryOperator accumulatorFunction);
  int getAndUpdate(int i, @RunsOn(CALLER) IntUnaryOperator updateFunction);
  int updateAndGet(int i, @RunsOn(CALLER) IntUnaryOperator updateFunction);
}

class AtomicLongArray {
  long accumulateAndGet(int i, long x, @RunsOn(CALLER) LongBinaryOperator accumulatorFunction);
  long getAndAccumulate(int i, long x, @RunsOn(CALLER) LongBinaryOperator accumulatorFunction);
  long getAndUpdate(int i, @RunsOn(CALLER) LongUnaryOperator updateFunction);
  long updateAndGet(int i, @RunsOn(CALLER) LongUnaryOperator updateFunction);
}

class AtomicReferenceFieldUpdater {
  Object accumulateAndGet(Object obj, Object x, @RunsOn(CALLER) BinaryOperator accumulatorFunction);
  Object getAndAccumulate(Object obj, Object x, @RunsOn(CALLER) BinaryOperator accumulatorFunction);
  Object getAndUpdate(Object obj, @RunsOn(CALLER) UnaryOperator updateFunction);
  Object updateAndGet(Object obj, @RunsOn(CALLER) UnaryOperator updateFunction);
}

class AtomicIntegerFieldUpdater {
  int accumulateAndGet(Object obj, int x, @RunsOn(CALLER) IntBinaryOperator accumulatorFunction);
  int getAndAccumulate(Object obj, int x, @RunsOn(CALLER) IntBinaryOperator accumulatorFunction);
  int getAndUpdate(Object obj, @RunsOn(CALLER) IntUnaryOperator updateFunction);
  int updateAndGet(Object obj, @RunsOn(CALLER) IntUnaryOperator updateFunction);
}

class AtomicLongFieldUpdater {
  long accumulateAndGet(Object obj, long x, @RunsOn(CALLER) LongBinaryOperator accumulatorFunction);
  long getAndAccumulate(Object obj, long x, @RunsOn(CALLER) LongBinaryOperator accumulatorFunction);
  long getAndUpdate(Object obj, @RunsOn(CALLER) LongUnaryOperator updateFunction);
  long updateAndGet(Object obj, @RunsOn(CALLER) LongUnaryOperator updateFunction);
}
