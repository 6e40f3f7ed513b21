package dev.colorfast.colormap;

import dev.colorfast.model.Contracts;
import dev.colorfast.model.MethodSignature;
import java.util.Objects;

/**
 * Model files of one origin.
 *
 * @param origin what they are called where people read; empty for our own, which are called by the
 *     package that they are about
 * @param contracts what they state
 * @param isOfUser whether they count more than annotations in the code
 */
public record Statements(String origin, Contracts contracts, boolean isOfUser) {
  public Statements {
    Objects.requireNonNull(origin);
    Objects.requireNonNull(contracts);
  }

  boolean speakOf(MethodSignature method) {
    return contracts.ofDeclared(method).isPresent();
  }

  boolean speakOf(String type) {
    return contracts.ofType(type).isPresent();
  }

  /** Returns what the model is called that speaks of a type or of its methods. */
  String nameFor(String type) {
    int end = type.lastIndexOf('.');
    return !origin.isEmpty()
        ? origin
        : "built-in model of " + (end < 0 ? type : type.substring(0, end));
  }
}
