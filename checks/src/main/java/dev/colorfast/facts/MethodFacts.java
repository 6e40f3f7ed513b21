package dev.colorfast.facts;

import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One body: of a method, constructor, static initializer or lambda. Constructors that do not call
 * another one of their class contain the field initializers and instance initializers.
 *
 * @param signature its name
 * @param form what kind of body it is
 * @param enclosing for lambdas, the body around them
 * @param calls in the order of the source
 * @param position where the body is declared
 */
public record MethodFacts(
    MethodSignature signature,
    Form form,
    Optional<MethodSignature> enclosing,
    List<CallSite> calls,
    SourcePosition position) {

  /** What kind of body it is. */
  public enum Form {
    /** A method, constructor or initializer. */
    METHOD,
    /** A lambda. */
    LAMBDA,
    /** A method reference, as the lambda with one call that it abbreviates. */
    REFERENCE
  }

  public MethodFacts {
    Objects.requireNonNull(signature);
    Objects.requireNonNull(form);
    Objects.requireNonNull(enclosing);
    Objects.requireNonNull(position);
    calls = List.copyOf(calls);
  }
}
