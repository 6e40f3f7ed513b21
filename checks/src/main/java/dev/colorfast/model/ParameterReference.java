package dev.colorfast.model;

import java.util.Objects;

/**
 * A parameter of a method or lambda.
 *
 * @param index counted from zero; the receiver is not counted
 */
public record ParameterReference(MethodSignature method, int index)
    implements Comparable<ParameterReference> {

  public ParameterReference {
    Objects.requireNonNull(method);
  }

  /** Orders by method, then index. */
  @Override
  public int compareTo(ParameterReference other) {
    int byMethod = method.compareTo(other.method);
    return byMethod != 0 ? byMethod : Integer.compare(index, other.index);
  }
}
