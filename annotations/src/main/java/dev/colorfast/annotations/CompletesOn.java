package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the kind of thread on which the handle that the method returns completes or emits.
 *
 * <p>On a type, it says so of all handles of that type of which nothing else is known; if the type
 * is no handle itself, of those that its methods return.
 *
 * <p>{@link ThreadKind#CALLER} says that it is complete when it is returned, or, if it is lazy,
 * that its work is done by whoever begins it. {@link ThreadKind#COMPLETER} and {@link
 * ThreadKind#EMITTER} say that it completes or emits where the handle does that the method is
 * called on or, for a static method, that is its first argument.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CompletesOn {
  /** Where the handle completes or emits. */
  ThreadKind value();
}
