package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** States that a type is a handle to a result that comes later. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface AsyncHandle {
  /** What is lost with the handle. */
  Start value();

  /** When the work behind a handle starts. */
  enum Start {
    /** It has started already: whoever drops the handle loses its failure. */
    EAGER,
    /** It starts when somebody subscribes: whoever drops the handle never runs it. */
    LAZY
  }
}
