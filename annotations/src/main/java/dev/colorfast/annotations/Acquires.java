package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States that something is held when the method returns, until it is given back: a lock, a permit,
 * a resource that somebody must end.
 *
 * <p>A method that returns an object or a number, and a constructor, hand out what is held: a
 * connection, a stamp. Null and zero stand for nothing. Any other method acquires the object that
 * it is called on; if it returns {@code boolean}, only when it returns {@code true}.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface Acquires {}
