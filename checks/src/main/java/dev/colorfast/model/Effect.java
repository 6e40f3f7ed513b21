package dev.colorfast.model;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What running a method may do to the thread that runs it, or with its arguments.
 *
 * <p>Law: effects only ever join; a method has every effect of what it calls, translated to its own
 * parameters, unless a guard around the call rules the effect out on some threads.
 */
public sealed interface Effect extends Comparable<Effect> {

  /** Orders effects so that every report is in the same order. */
  Comparator<Effect> ORDER = Comparator.comparing(Effect::sortKey);

  /** Returns a text that differs for different effects. */
  String sortKey();

  @Override
  default int compareTo(Effect other) {
    return ORDER.compare(this, other);
  }

  /**
   * Blocks the thread.
   *
   * @param kind what is waited for
   * @param except the kinds of thread on which this cannot happen, because guards rule them out
   */
  record Blocks(BlockingKind kind, ThreadKinds except) implements Effect {
    public Blocks {
      Objects.requireNonNull(kind);
      Objects.requireNonNull(except);
    }

    @Override
    public String sortKey() {
      return "blocks " + (char) ('a' + kind.ordinal()) + except.bits();
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
    public String sortKey() {
      return "invokes " + parameter + method + except.bits();
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
    public String sortKey() {
      return "schedules " + parameter + method + on;
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
    public String sortKey() {
      return "schedules-on " + parameter + method + executor;
    }
  }
}
