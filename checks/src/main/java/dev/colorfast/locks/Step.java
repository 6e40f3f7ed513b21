package dev.colorfast.locks;

import dev.colorfast.model.SourcePosition;
import java.util.Objects;

/**
 * One body on a way.
 *
 * @param body its number in the call graph
 * @param at where it makes the next call or, in the last one, does what it is about
 */
public record Step(int body, SourcePosition at) {
  public Step {
    Objects.requireNonNull(at);
  }
}
