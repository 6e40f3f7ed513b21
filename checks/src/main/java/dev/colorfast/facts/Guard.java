package dev.colorfast.facts;

import dev.colorfast.model.MethodSignature;
import java.util.Objects;

/**
 * A test that has been made before a call is reached, and its outcome.
 *
 * @param test the {@code boolean} method that was called
 * @param outcome what it returned
 * @param variable the variable that it was called on, as in {@link Operand#variable}
 */
public record Guard(MethodSignature test, boolean outcome, int variable) {
  public Guard {
    Objects.requireNonNull(test);
  }
}
