package dev.colorfast.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says of an annotation type that a framework calls the methods which carry it, and on which kind
 * of thread. Stands on annotation types in model files: that is how a framework is taught whose
 * entry points are found by annotations.
 *
 * <p>Where several apply to one method, and name different threads, nothing is known.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
@Repeatable(EntryPoint.Several.class)
public @interface EntryPoint {
  /** Where the framework calls the methods. */
  ThreadKind value();

  /** If given, only methods that return one of these types, or a subtype, are meant. */
  Class<?>[] returning() default {};

  /** Whether the annotation stands on a class and means each of its methods. */
  boolean ofEveryMethod() default false;

  /**
   * Annotation types that, on the method or a class around it, have the framework call it on a
   * thread that may block.
   */
  Class<?>[] movedBy() default {};

  /**
   * Where the handles complete or emit that the framework passes to the methods, if it is known.
   */
  ThreadKind[] given() default {};

  /**
   * Elements of the annotation itself that do the same as {@link #movedBy}, such as {@code
   * "blocking=true"}.
   */
  String[] movedWhen() default {};

  /** Classes that are all on the class path where this holds. */
  Class<?>[] onlyWith() default {};

  /** Classes of which none is on the class path where this holds. */
  Class<?>[] notWith() default {};

  /** Classes, such as those of a setting, that no code of the module names where this holds. */
  Class<?>[] notUsing() default {};

  /** What the compiler makes of several on one annotation type. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.ANNOTATION_TYPE)
  @interface Several {
    /** Each of them. */
    EntryPoint[] value();
  }
}
