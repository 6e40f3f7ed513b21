package dev.colorfast.facts;

/** How the body that a call runs is found. */
public enum Dispatch {
  /** The named method's own body: static, private, final, constructor or {@code super} call. */
  EXACT,
  /** The body that the receiver's class has for the named method. */
  VIRTUAL,
  /** No call: the expression may be the first use of a class and run its static initializer. */
  CLASS_INITIALIZATION
}
