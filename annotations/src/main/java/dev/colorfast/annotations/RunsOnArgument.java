package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States that the callback passed as this parameter runs on the executor or scheduler that the same
 * call is given in another argument, or that it is made on.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface RunsOnArgument {
  /** The name of the parameter that holds the executor; {@code "this"} for the receiver. */
  String value();
}
