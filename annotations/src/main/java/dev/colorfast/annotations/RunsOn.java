package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the kind of thread that runs a piece of code: the body of the method and of every method
 * that overrides it, each method of the type, or the callback that is passed as the parameter.
 *
 * <p>On a parameter, {@link ThreadKind#CALLER} says that the callback has run when the call
 * returns; on a method of a lazy handle, that the work behind the handle is begun there, as {@code
 * subscribe} does.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE, ElementType.PARAMETER})
public @interface RunsOn {
  /** Where the code runs. */
  ThreadKind value();
}
