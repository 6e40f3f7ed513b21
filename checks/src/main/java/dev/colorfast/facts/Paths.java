package dev.colorfast.facts;

import dev.colorfast.model.SourcePosition;
import java.util.List;
import java.util.Objects;

/**
 * The ways through a body, with those that exceptions take.
 *
 * <p>Law: point 0 is the start; every other number of a point that is mentioned is an index of
 * {@link #points}, or {@link #END} or {@link #THROWN}. The parts of a {@code finally} block stand
 * once for each way that leads through them; what goes on being thrown at their end is raised again
 * at a point after which nothing else follows.
 *
 * @param points in no particular order but for the first
 */
public record Paths(List<Point> points) {

  /** The body ends normally. */
  public static final int END = -1;

  /** The body ends by an exception. */
  public static final int THROWN = -2;

  public Paths {
    points = List.copyOf(points);
  }

  /**
   * One thing that is done.
   *
   * @param event what is done
   * @param next the points that may follow; for {@link Event.Branched} first the one that follows
   *     when the condition holds, then the other
   * @param raises where exceptions lead
   */
  public record Point(Event event, List<Integer> next, List<Raise> raises) {
    public Point {
      Objects.requireNonNull(event);
      next = List.copyOf(next);
      raises = List.copyOf(raises);
    }
  }

  /**
   * What happens when an exception is thrown at a point.
   *
   * @param exception the binary name of its class, as far as it is known statically
   * @param to the point that follows
   */
  public record Raise(String exception, int to) {
    public Raise {
      Objects.requireNonNull(exception);
    }
  }

  /** What is done at a point. */
  public sealed interface Event {

    /** Nothing that matters. */
    Event NOTHING = new Nothing();

    /** Nothing that matters. */
    record Nothing() implements Event {}

    /**
     * A call returns, or throws.
     *
     * @param call its index among the body's calls
     * @param receiver what it is made on
     * @param arguments in order; those of a variable number of arguments may be missing
     */
    record Called(int call, AccessPath receiver, List<AccessPath> arguments) implements Event {
      public Called {
        Objects.requireNonNull(receiver);
        arguments = List.copyOf(arguments);
      }
    }

    /**
     * An exception has been caught.
     *
     * @param exceptions the binary names of the classes that the clause names
     * @param variable the local variable that holds it
     * @param position where the clause stands
     */
    record Caught(List<String> exceptions, AccessPath variable, SourcePosition position)
        implements Event {
      public Caught {
        exceptions = List.copyOf(exceptions);
        Objects.requireNonNull(variable);
        Objects.requireNonNull(position);
      }
    }

    /** An exception is thrown by a statement. */
    record Threw(AccessPath thrown, SourcePosition position) implements Event {
      public Threw {
        Objects.requireNonNull(thrown);
        Objects.requireNonNull(position);
      }
    }

    /** A value is returned. */
    record Returned(AccessPath result, SourcePosition position) implements Event {
      public Returned {
        Objects.requireNonNull(result);
        Objects.requireNonNull(position);
      }
    }

    /** A variable or field is assigned. */
    record Assigned(AccessPath target, AccessPath value, SourcePosition position) implements Event {
      public Assigned {
        Objects.requireNonNull(target);
        Objects.requireNonNull(value);
        Objects.requireNonNull(position);
      }
    }

    /** From here on a resource is closed on every way out of its {@code try} statement. */
    record Managed(AccessPath resource) implements Event {
      public Managed {
        Objects.requireNonNull(resource);
      }
    }

    /**
     * A condition decides which way is taken.
     *
     * @param tested what it looks at
     * @param isNullTest whether it holds if that is null, rather than if that is true
     * @param type the binary name of the erased static type of what it looks at; empty for
     *     primitives and arrays
     * @param position where it stands
     */
    record Branched(AccessPath tested, boolean isNullTest, String type, SourcePosition position)
        implements Event {
      public Branched {
        Objects.requireNonNull(tested);
        Objects.requireNonNull(type);
        Objects.requireNonNull(position);
      }
    }

    /** A {@code synchronized} statement is entered. */
    record Entered(AccessPath monitor, SourcePosition position) implements Event {
      public Entered {
        Objects.requireNonNull(monitor);
        Objects.requireNonNull(position);
      }
    }

    /** A {@code synchronized} statement is left. */
    record Left(AccessPath monitor) implements Event {
      public Left {
        Objects.requireNonNull(monitor);
      }
    }
  }
}
