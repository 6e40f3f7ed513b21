package dev.colorfast.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * How a body gets at a value: from a root through fields. Two equal paths lead to the same object
 * unless something on the way was assigned in between; {@link #UNKNOWN} is equal to itself only by
 * accident.
 *
 * @param root where it begins
 * @param fields the names of the fields, in order
 */
public record AccessPath(Root root, List<String> fields) {

  /** Nothing is known. */
  public static final AccessPath UNKNOWN = new AccessPath(new Root.Elsewhere(), List.of());

  /** The null literal. */
  public static final AccessPath NULL = new AccessPath(new Root.Nowhere(), List.of());

  /** The constant. */
  public static final AccessPath TRUE =
      new AccessPath(new Root.Computed(String.valueOf(true), List.of()));

  /** The constant. */
  public static final AccessPath FALSE =
      new AccessPath(new Root.Computed(String.valueOf(false), List.of()));

  public AccessPath {
    Objects.requireNonNull(root);
    fields = List.copyOf(fields);
  }

  /** Creates the path that is the root itself. */
  public AccessPath(Root root) {
    this(root, List.of());
  }

  /** Returns whether it is known where the value comes from. */
  public boolean isKnown() {
    return !(root instanceof Root.Elsewhere);
  }

  /** Returns whether this is a local variable or parameter. */
  public boolean isLocal() {
    return fields.isEmpty() && root instanceof Root.Local;
  }

  /** Returns the path to a field of what this one leads to; unknown if this one is. */
  public AccessPath field(String name) {
    if (!isKnown()) {
      return UNKNOWN;
    }
    List<String> longer = new ArrayList<>(fields);
    longer.add(name);
    return new AccessPath(root, longer);
  }

  /** Where an access path begins. */
  public sealed interface Root {

    /**
     * A local variable, or a parameter.
     *
     * @param number different for each variable of the body
     * @param parameter the index of the parameter that it is, counted from zero; -1 if it is none
     */
    record Local(int number, int parameter) implements Root {}

    /**
     * The object whose method this is, or one around it.
     *
     * @param className the binary name of its class
     */
    record This(String className) implements Root {
      public This {
        Objects.requireNonNull(className);
      }
    }

    /**
     * A class, of which a static field follows.
     *
     * @param className its binary name
     */
    record OfClass(String className) implements Root {
      public OfClass {
        Objects.requireNonNull(className);
      }
    }

    /**
     * What a call returns, or creates.
     *
     * @param call its index among the body's calls
     */
    record Result(int call) implements Root {}

    /**
     * What an operation without effects yields: the same for the same operands.
     *
     * @param operation what is done; for a constant its text
     * @param operands all of them known
     */
    record Computed(String operation, List<AccessPath> operands) implements Root {
      public Computed {
        Objects.requireNonNull(operation);
        operands = List.copyOf(operands);
      }
    }

    /** The null literal. */
    record Nowhere() implements Root {}

    /** Nothing is known. */
    record Elsewhere() implements Root {}
  }
}
