package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States that the {@code boolean} method is a thread guard: {@code true} means that the current
 * thread is of one of the kinds, {@code false} that it is of none.
 *
 * <p>On a method that returns an object it states the same of the comparison, by {@code ==}, of
 * that object with what another method of the same class returns of the current thread.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface OnThread {
  /** The kinds that the method tests for. */
  ThreadKind[] value();
}
