package javax.enterprise.event;

import dev.colorfast.annotations.*;

// Who fires an event does not know who observes it, and need not care how they fare.
interface Event<T> {
  @MayIgnore java.util.concurrent.CompletionStage fireAsync(Object event);
  @MayIgnore java.util.concurrent.CompletionStage fireAsync(Object event, NotificationOptions options);
}
