package dev.colorfast.annotations;

/** What a blocking method waits for. */
public enum BlockingKind {
  /** Not stated. */
  UNSPECIFIED,
  /** Time to pass. */
  SLEEP,
  /** The result of the asynchronous handle that the method is called on. */
  RESULT,
  /** Another thread: a latch, condition, barrier, permit, or the end of a thread. */
  WAIT,
  /** An element, or room for one, in a queue. */
  QUEUE,
  /** A socket or a remote service. */
  NETWORK,
  /** Name resolution. */
  DNS,
  /** A database or key-value store. */
  DATABASE,
  /** The start or end of an operating-system process. */
  PROCESS,
  /** A person at a console. */
  CONSOLE,
  /** The file system. */
  FILE,
  /** A lock or monitor, as a rule held only briefly. */
  LOCK,
  /** The operating system's random number source. */
  ENTROPY,
  /** The first use of a class, service or resource bundle. */
  CLASS_LOADING,
  /** A logging framework's appender. */
  LOGGING,
  /** Nothing: a computation that takes the processor for long. */
  COMPUTATION
}
