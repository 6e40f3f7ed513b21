package dev.colorfast.model;

/**
 * The kind of thread that a piece of code runs on. The constants are those of the public annotation
 * enum of the same name; a kind that is not known is an absent value, never a constant.
 */
public enum ThreadKind {
  EVENT_LOOP("an event loop"),
  UI("the UI thread"),
  TIMER("a timer thread"),
  DISPATCHER("a dispatcher thread"),
  COMMON_POOL("a computation pool"),
  COMPUTATION("a computation scheduler"),
  WORKER("a worker thread"),
  VIRTUAL("a virtual thread"),
  CALLER("the caller's thread"),
  COMPLETER("the completing thread"),
  EMITTER("the emitting thread");

  private final String phrase;

  ThreadKind(String phrase) {
    this.phrase = phrase;
  }

  /** Returns the kind as it reads after "runs on". */
  public String phrase() {
    return phrase;
  }

  /** Returns whether others wait for such a thread, so that nothing on it may block for long. */
  public boolean mustNotBlock() {
    return switch (this) {
      case EVENT_LOOP, UI, TIMER, DISPATCHER, COMMON_POOL, COMPUTATION -> true;
      default -> false;
    };
  }

  /** Returns whether the kind names the thread of some other code instead of a kind of its own. */
  public boolean isRelative() {
    return this == CALLER || this == COMPLETER || this == EMITTER;
  }
}
