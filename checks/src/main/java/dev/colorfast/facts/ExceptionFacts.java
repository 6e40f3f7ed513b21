package dev.colorfast.facts;

/**
 * What a body does with exceptions, as far as that is seen without following the ways through it.
 *
 * @param catchesInterrupts whether a clause may catch an {@code InterruptedException}, which
 *     something inside its {@code try} statement declares to throw
 * @param throwsAny whether a statement throws something
 * @param throwsUnchecked whether a statement throws an exception that need not be declared, and no
 *     clause around it catches that
 */
public record ExceptionFacts(
    boolean catchesInterrupts, boolean throwsAny, boolean throwsUnchecked) {

  /** The body neither catches nor throws. */
  public static final ExceptionFacts NONE = new ExceptionFacts(false, false, false);
}
