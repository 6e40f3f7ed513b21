package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * States who ends a task, executor or subscription. On a parameter: the callee does. On a method:
 * whoever receives the method's result does. On a type: whoever creates an object of it, or of a
 * subclass, does.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE})
public @interface Owned {}
