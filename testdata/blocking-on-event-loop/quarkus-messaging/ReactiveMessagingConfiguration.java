package io.quarkus.smallrye.reactivemessaging.runtime;

/** Stands for Quarkus's own. */
public interface ReactiveMessagingConfiguration {
  /** Where methods are called that return no later result: on workers, unless it is set. */
  enum ExecutionMode {
    EVENT_LOOP,
    WORKER,
    VIRTUAL_THREAD
  }
}
