package dev.colorfast.annotations;

/**
 * The kind of thread that a piece of code runs on.
 *
 * <p>{@link #CALLER}, {@link #COMPLETER} and {@link #EMITTER} are relative: they name the thread of
 * another piece of code.
 */
public enum ThreadKind {
  /** A thread that serves many connections or tasks in turn and must never wait. */
  EVENT_LOOP,
  /** The one thread that draws a user interface and dispatches its events. */
  UI,
  /** A single thread that fires timeouts or periodic tasks for many owners. */
  TIMER,
  /** A single thread on which a library runs all callbacks of one client, one after the other. */
  DISPATCHER,
  /** The JVM-wide fork-join pool, which may run a further thread while one of its own waits. */
  COMMON_POOL,
  /** A thread of a scheduler that has as many threads as there are cores, and never more. */
  COMPUTATION,
  /** A thread that may block. */
  WORKER,
  /** A virtual thread: blocking is what one does there. */
  VIRTUAL,
  /** The thread that makes the call; the callback has run when the call returns. */
  CALLER,
  /** Whichever thread completes the handle that the callback was attached to. */
  COMPLETER,
  /** Whichever thread emits the signals of the publisher that the callback was attached to. */
  EMITTER
}
