package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the parameters that decide where the handle which the method returns completes or emits: on
 * the executor in that parameter, where the handle in it does, or where the handle does that the
 * function in it returns. {@code "this"} names the handle that the method is called on. Where
 * several are named, the thread is known only if they agree.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface CompletesOnArgument {
  /** The names of the parameters. */
  String[] value();
}
