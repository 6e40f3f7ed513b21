package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States that cancellation is noticed. On a method: it observes the cancellation of the task that
 * calls it. On a parameter: the callback that is passed here is called when what it belongs to is
 * cancelled, as well as at its own end or only then.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface CancellationPoint {}
