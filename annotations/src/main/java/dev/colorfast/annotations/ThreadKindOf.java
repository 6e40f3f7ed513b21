package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the kind of the threads that an executor or scheduler runs its tasks on: the one held by
 * the field, parameter or variable, returned by the method, or every instance of the type.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.FIELD,
  ElementType.PARAMETER,
  ElementType.LOCAL_VARIABLE,
  ElementType.METHOD,
  ElementType.TYPE
})
public @interface ThreadKindOf {
  /** Where the tasks run. */
  ThreadKind value();
}
