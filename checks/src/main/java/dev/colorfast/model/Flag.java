package dev.colorfast.model;

import java.util.Objects;

/**
 * A boolean parameter with the value on which something depends.
 *
 * @param value what the parameter is
 */
public record Flag(ParameterReference parameter, boolean value) implements Condition {
  public Flag {
    Objects.requireNonNull(parameter);
  }

  @Override
  public Flag on(ParameterReference other) {
    return new Flag(other, value);
  }

  @Override
  public String phrase() {
    return "argument " + parameter.index() + " is " + value;
  }
}
