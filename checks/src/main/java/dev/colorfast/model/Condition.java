package dev.colorfast.model;

/** Something about a method's own parameter on which an effect depends. */
public sealed interface Condition extends Comparable<Condition> permits Flag, Pending {

  /** Returns the parameter. */
  ParameterReference parameter();

  /** Orders by parameter, flags before handles, {@code false} before {@code true}. */
  @Override
  default int compareTo(Condition other) {
    int byParameter = parameter().compareTo(other.parameter());
    if (byParameter != 0) {
      return byParameter;
    }
    if (this instanceof Flag flag && other instanceof Flag more) {
      return Boolean.compare(flag.value(), more.value());
    }
    return Boolean.compare(this instanceof Pending, other instanceof Pending);
  }

  /** Returns the same condition on another parameter. */
  Condition on(ParameterReference other);

  /** Returns the condition in words. */
  String phrase();
}
