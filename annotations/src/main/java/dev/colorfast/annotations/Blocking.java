package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States that a method or constructor may block the thread that calls it. On a type it speaks of
 * every method and constructor that the type declares.
 *
 * <p>Callers trust it: the body is not looked into.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.TYPE})
public @interface Blocking {
  /** What the method waits for. */
  BlockingKind kind() default BlockingKind.UNSPECIFIED;

  /** What an interrupt does to the wait. */
  InterruptResponse interrupt() default InterruptResponse.UNKNOWN;

  /**
   * The condition under which the method blocks, in words ({@code "the buffer is full"}). Empty:
   * always. A method with a condition blocks only possibly, which is not reported unless asked for.
   */
  String when() default "";

  /**
   * The name of the parameter that limits the wait. A call that passes a constant zero there only
   * polls, and is not blocking. Empty: there is no such parameter.
   */
  String timeout() default "";

  /**
   * Whether a fork-join pool whose thread waits here runs another thread meanwhile, as it does for
   * what waits through {@code ForkJoinPool.managedBlock}.
   */
  boolean compensated() default false;
}
