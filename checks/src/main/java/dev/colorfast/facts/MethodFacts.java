package dev.colorfast.facts;

import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * One body: of a method, constructor, static initializer or lambda. Constructors that do not call
 * another one of their class contain the field initializers and instance initializers.
 *
 * @param signature its name
 * @param form what kind of body it is
 * @param enclosing for lambdas, the body around them
 * @param calls in the order of the source
 * @param flow the ways through it
 * @param returned what it returns, null left out; empty if nothing is known of something that it
 *     returns
 * @param answer what it tells if it does nothing but ask
 * @param position where the body is declared
 */
public record MethodFacts(
    MethodSignature signature,
    Form form,
    Optional<MethodSignature> enclosing,
    List<CallSite> calls,
    Flow flow,
    List<Operand> returned,
    Answer answer,
    SourcePosition position) {

  /** What kind of body it is. */
  public enum Form {
    /** A method, constructor or initializer. */
    METHOD,
    /** A lambda. */
    LAMBDA,
    /** A method reference, as the lambda with one call that it abbreviates. */
    REFERENCE,
    /** Made by the compiler, to get from one class into another or from one type to another. */
    SYNTHETIC
  }

  /** Creates the facts of a body in which every call counts, and that returns nothing known. */
  public MethodFacts(
      MethodSignature signature,
      Form form,
      Optional<MethodSignature> enclosing,
      List<CallSite> calls,
      SourcePosition position) {
    this(signature, form, enclosing, calls, Flow.ANY, List.of(), Answer.NOTHING, position);
  }

  public MethodFacts {
    Objects.requireNonNull(signature);
    Objects.requireNonNull(form);
    Objects.requireNonNull(enclosing);
    Objects.requireNonNull(flow);
    Objects.requireNonNull(answer);
    Objects.requireNonNull(position);
    calls = List.copyOf(calls);
    returned = List.copyOf(returned);
  }

  /** Returns the same body with other places. */
  public MethodFacts moved(UnaryOperator<SourcePosition> places) {
    List<CallSite> there = new ArrayList<>(calls.size());
    for (CallSite call : calls) {
      there.add(
          new CallSite(
              call.callee(),
              call.dispatch(),
              call.receiver(),
              call.arguments(),
              call.guards(),
              call.isImplicit(),
              call.isOnce(),
              places.apply(call.position())));
    }
    return new MethodFacts(
        signature, form, enclosing, there, flow, returned, answer, places.apply(position));
  }

  /**
   * Returns what a body returns, from what its single {@code return} statements do.
   *
   * @param all in the order of the source
   * @return those that are not null; empty if nothing is known of one of them
   */
  public static List<Operand> returned(List<Operand> all) {
    Set<Operand> known = new LinkedHashSet<>();
    for (Operand operand : all) {
      Value value = operand.value();
      if (value == Value.UNKNOWN
          || value instanceof Value.Constant
          || value instanceof Value.ClassLiteral) {
        return List.of();
      }
      if (value != Value.NULL) {
        known.add(new Operand(value, operand.type(), Operand.NO_VARIABLE));
      }
    }
    return List.copyOf(known);
  }
}
