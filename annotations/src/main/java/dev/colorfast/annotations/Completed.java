package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States that a handle is complete, so that asking for its result does not wait: the handle that
 * the method returns, or that the parameter receives. On a method that returns {@code boolean}:
 * {@code true} means that the receiver is complete. On any other method that returns no handle: the
 * receiver is complete once the method has returned, and so is everything that the receiver has
 * begun, such as the parts of a transaction. On a parameter that is no handle: what it has begun is
 * complete before anybody learns that the caller's work is done.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface Completed {}
