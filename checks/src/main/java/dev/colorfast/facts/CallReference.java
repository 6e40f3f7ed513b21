package dev.colorfast.facts;

import dev.colorfast.model.MethodSignature;
import java.util.Objects;

/**
 * Names a call of some body.
 *
 * @param body the body that makes the call
 * @param index its index among the body's calls
 */
public record CallReference(MethodSignature body, int index) {
  public CallReference {
    Objects.requireNonNull(body);
  }
}
