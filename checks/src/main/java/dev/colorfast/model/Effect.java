package dev.colorfast.model;

import java.util.Objects;
import java.util.Optional;

/**
 * What running a method may do to the thread that runs it, or with its arguments.
 *
 * <p>Law: effects only ever join; a method has every effect of what it calls, translated to its own
 * parameters, unless a guard around the call rules the effect out on some threads.
 */
public sealed interface Effect extends Comparable<Effect> {

  /** Orders effects of one sort by what they say, and sorts one after the other. */
  @Override
  default int compareTo(Effect other) {
    if (this instanceof Blocks blocks && other instanceof Blocks more) {
      int byKind = blocks.kind().compareTo(more.kind());
      int byThread = byKind != 0 ? byKind : blocks.except().compareTo(more.except());
      return byThread != 0 ? byThread : compare(blocks.onlyIf(), more.onlyIf());
    }
    if (this instanceof Invokes invokes && other instanceof Invokes more) {
      int byCallback =
          compare(invokes.parameter(), invokes.method(), more.parameter(), more.method());
      return byCallback != 0 ? byCallback : invokes.except().compareTo(more.except());
    }
    if (this instanceof Schedules schedules && other instanceof Schedules more) {
      int byCallback =
          compare(schedules.parameter(), schedules.method(), more.parameter(), more.method());
      return byCallback != 0 ? byCallback : schedules.on().compareTo(more.on());
    }
    if (this instanceof SchedulesOn schedules && other instanceof SchedulesOn more) {
      int byCallback =
          compare(schedules.parameter(), schedules.method(), more.parameter(), more.method());
      return byCallback != 0 ? byCallback : schedules.executor().compareTo(more.executor());
    }
    return Integer.compare(sort(), other.sort());
  }

  private static int compare(
      ParameterReference parameter,
      Optional<MethodSignature> method,
      ParameterReference otherParameter,
      Optional<MethodSignature> otherMethod) {
    int byParameter = parameter.compareTo(otherParameter);
    return byParameter != 0 ? byParameter : compare(method, otherMethod);
  }

  private static <T extends Comparable<T>> int compare(Optional<T> one, Optional<T> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isPresent(), other.isPresent());
    }
    return one.get().compareTo(other.get());
  }

  /** Returns a number for the sort of effect. */
  int sort();

  /**
   * Blocks the thread.
   *
   * @param kind what is waited for
   * @param except the kinds of thread on which this cannot happen, because guards rule them out
   * @param onlyIf what has to hold of a parameter of the method itself, or else this cannot happen
   */
  record Blocks(BlockingKind kind, ThreadKinds except, Optional<Condition> onlyIf)
      implements Effect {
    public Blocks {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(except);
      Objects.requireNonNull(onlyIf);
    }

    /** Blocks whatever the parameters are. */
    public Blocks(BlockingKind kind, ThreadKinds except) {
      this(kind, except, Optional.empty());
    }

    @Override
    public int sort() {
      return 0;
    }
  }

  /**
   * Calls a method of what is passed as a parameter, before it returns.
   *
   * @param method the method that is called; empty if it is any abstract one of the parameter's
   *     type
   * @param except the kinds of thread on which this cannot happen
   */
  record Invokes(ParameterReference parameter, Optional<MethodSignature> method, ThreadKinds except)
      implements Effect {
    public Invokes {
      Objects.requireNonNull(parameter);
      Objects.requireNonNull(method);
      Objects.requireNonNull(except);
    }

    @Override
    public int sort() {
      return 1;
    }
  }

  /**
   * Lets a method of what is passed as a parameter run on a thread of some kind, now or later.
   *
   * @param method the method that runs; empty if it is any abstract one of the parameter's type
   */
  record Schedules(ParameterReference parameter, Optional<MethodSignature> method, ThreadKind on)
      implements Effect {
    public Schedules {
      Objects.requireNonNull(parameter);
      Objects.requireNonNull(method);
      Objects.requireNonNull(on);
    }

    @Override
    public int sort() {
      return 2;
    }
  }

  /**
   * Lets a method of what is passed as one parameter run on the executor that is passed as another.
   *
   * @param method the method that runs; empty if it is any abstract one of the parameter's type
   */
  record SchedulesOn(
      ParameterReference parameter, Optional<MethodSignature> method, ParameterReference executor)
      implements Effect {
    public SchedulesOn {
      Objects.requireNonNull(parameter);
      Objects.requireNonNull(method);
      Objects.requireNonNull(executor);
    }

    @Override
    public int sort() {
      return 3;
    }
  }
}
