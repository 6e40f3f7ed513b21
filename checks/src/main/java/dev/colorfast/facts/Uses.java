package dev.colorfast.facts;

import dev.colorfast.model.MethodSignature;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What becomes of the values in one top-level class and all that is inside it, whatever way is
 * taken through its bodies.
 *
 * <p>Law: an origin that is not mentioned is not used. What is captured by a lambda or local class
 * is used there; the body of a call says where that is.
 *
 * @param all the uses of each value, both in the order of the source
 */
public record Uses(Map<Origin, List<Use>> all) {

  /** Nothing is known. */
  public static final Uses NONE = new Uses(Map.of());

  public Uses {
    all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
  }

  /** Returns the uses of a value, in the order of the source. */
  public List<Use> of(Origin origin) {
    return all.getOrDefault(origin, List.of());
  }

  /** Returns whether it is known what becomes of a value. */
  public boolean knows(Origin origin) {
    return all.containsKey(origin);
  }

  /** Where a value comes from. */
  public sealed interface Origin {

    /** What a call returns, or creates. */
    record Result(CallReference call) implements Origin {
      public Result {
        Objects.requireNonNull(call);
      }
    }

    /**
     * A local variable.
     *
     * @param number different for each variable of the top-level class
     * @param name as the source has it
     */
    record Variable(int number, String name) implements Origin {
      public Variable {
        Objects.requireNonNull(name);
      }
    }

    /**
     * A parameter.
     *
     * @param index counted from zero; the receiver is not counted
     */
    record Parameter(MethodSignature method, int index) implements Origin {
      public Parameter {
        Objects.requireNonNull(method);
      }
    }

    /**
     * A field, of any object of its class.
     *
     * @param owner the binary name of the class that declares it
     */
    record Field(String owner, String name) implements Origin {
      public Field {
        Objects.requireNonNull(owner);
        Objects.requireNonNull(name);
      }
    }
  }

  /** Who can get at a field, from the fewest to the most. */
  public enum Reach {
    /** The top-level class that it stands in. */
    CLASS,

    /** The classes of its package; others have to extend one of these to get at it. */
    PACKAGE,

    /** Classes that we may never see. */
    ANYBODY
  }

  /** One thing that is done with a value. */
  public sealed interface Use {

    /** Nothing: it is the result of an expression that is a statement, or of a void lambda. */
    record Dropped() implements Use {}

    /** It is held by a local variable. */
    record Held(Origin.Variable variable) implements Use {
      public Held {
        Objects.requireNonNull(variable);
      }
    }

    /**
     * It is assigned to a field.
     *
     * @param reach who can get at the field
     * @param isStatic whether it belongs to the class
     */
    record Stored(Origin.Field field, Reach reach, boolean isStatic) implements Use {
      public Stored {
        Objects.requireNonNull(field);
        Objects.requireNonNull(reach);
      }
    }

    /** A method is called on it. */
    record Received(CallReference call) implements Use {
      public Received {
        Objects.requireNonNull(call);
      }
    }

    /**
     * It is an argument.
     *
     * @param index as the source has the arguments, a variable number of them one by one
     */
    record Passed(CallReference call, int index) implements Use {
      public Passed {
        Objects.requireNonNull(call);
      }
    }

    /** It is what a body returns. */
    record Returned(MethodSignature body) implements Use {
      public Returned {
        Objects.requireNonNull(body);
      }
    }

    /** A {@code try} statement closes it. */
    record Managed() implements Use {}

    /** It is compared, tested, or made part of a string. */
    record LookedAt() implements Use {}

    /** Anything else: it is put into an array, iterated over, thrown. */
    record Elsewhere() implements Use {}
  }
}
