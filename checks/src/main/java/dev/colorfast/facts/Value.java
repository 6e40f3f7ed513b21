package dev.colorfast.facts;

import dev.colorfast.model.MethodSignature;
import java.util.Objects;
import java.util.Optional;

/**
 * What is known, inside one body, about where the value of an expression comes from. Local
 * variables that are assigned once are replaced by what they were assigned.
 */
public sealed interface Value {

  /** Nothing is known. */
  Value UNKNOWN = new Unknown();

  /** The null literal. */
  Value NULL = new Null();

  /** What a field holds that is neither private nor final: others may assign anything to it. */
  Value SHARED = new Shared();

  /** Nothing is known. */
  record Unknown() implements Value {}

  /** What a field holds that is neither private nor final. */
  record Shared() implements Value {}

  /** The null literal. */
  record Null() implements Value {}

  /** An integral constant. */
  record Constant(long number) implements Value {}

  /**
   * The literal of a class or interface.
   *
   * @param className its binary name
   */
  record ClassLiteral(String className) implements Value {
    public ClassLiteral {
      Objects.requireNonNull(className);
    }
  }

  /**
   * A lambda, or a method reference as the lambda that it abbreviates.
   *
   * @param body the method that stands for its body
   */
  record Lambda(MethodSignature body) implements Value {
    public Lambda {
      Objects.requireNonNull(body);
    }
  }

  /**
   * A parameter of this method, or of a method around this lambda, that is never reassigned.
   *
   * @param index counted from zero; the receiver is not counted
   */
  record Parameter(MethodSignature method, int index) implements Value {
    public Parameter {
      Objects.requireNonNull(method);
    }
  }

  /** A field that is private or final. */
  record Field(String owner, String name) implements Value {
    public Field {
      Objects.requireNonNull(owner);
      Objects.requireNonNull(name);
    }
  }

  /**
   * An object of a known class.
   *
   * @param className its binary name
   * @param exact whether it is of that class and not of a subclass
   */
  record Instance(String className, boolean exact) implements Value {
    public Instance {
      Objects.requireNonNull(className);
    }
  }

  /**
   * What a call returned.
   *
   * @param at the call; empty if one of several calls has returned it
   */
  record Result(MethodSignature callee, Optional<CallReference> at) implements Value {
    public Result {
      Objects.requireNonNull(callee);
      Objects.requireNonNull(at);
    }

    /** What some call of the method returned. */
    public Result(MethodSignature callee) {
      this(callee, Optional.empty());
    }
  }
}
