package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States that the callback passed as this parameter runs on the executor or scheduler that the same
 * call is given in another argument, or that it is made on.
 *
 * <p>On a method of a lazy handle it says where the work behind that handle is begun, as {@code
 * subscribeOn} does: what was given to the handle's source runs there.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface RunsOnArgument {
  /** The name of the parameter that holds the executor; {@code "this"} for the receiver. */
  String value();
}
