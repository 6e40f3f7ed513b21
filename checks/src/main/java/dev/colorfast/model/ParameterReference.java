package dev.colorfast.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * A parameter of a method or lambda.
 *
 * @param index counted from zero; the receiver is not counted
 */
public record ParameterReference(MethodSignature method, int index)
    implements Comparable<ParameterReference> {

  private static final Comparator<ParameterReference> ORDER =
      Comparator.comparing(ParameterReference::method).thenComparingInt(ParameterReference::index);

  public ParameterReference {
    Objects.requireNonNull(method);
  }

  /** Orders by method, then index. */
  @Override
  public int compareTo(ParameterReference other) {
    return ORDER.compare(this, other);
  }
}
