package dev.colorfast.model;

import java.util.Objects;

/** The handle in a parameter is not complete yet. */
public record Pending(ParameterReference parameter) implements Condition {
  public Pending {
    Objects.requireNonNull(parameter);
  }

  @Override
  public Pending on(ParameterReference other) {
    return new Pending(other);
  }

  @Override
  public String phrase() {
    return "argument " + parameter.index() + " is pending";
  }
}
