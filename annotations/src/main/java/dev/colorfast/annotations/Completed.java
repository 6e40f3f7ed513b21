package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States that a handle is complete, so that asking for its result does not wait: the handle that
 * the method returns, or that the parameter receives. On a method that returns {@code boolean}:
 * {@code true} means that the receiver is complete. On a method that returns nothing: the receiver
 * is complete once the method has returned.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Completed {}
