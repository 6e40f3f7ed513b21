package io.vertx.core.eventbus;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.vertx.core.Future;
import io.vertx.core.Handler;

interface EventBus {
  MessageConsumer consumer(MessageConsumerOptions options, @RunsOn(EVENT_LOOP) Handler handler);
  MessageConsumer consumer(String address, @RunsOn(EVENT_LOOP) Handler handler);
  MessageConsumer localConsumer(String address, @RunsOn(EVENT_LOOP) Handler handler);
  @CompletesOn(CALLER) Future request(String address, Object message);
  @CompletesOn(CALLER) Future request(String address, Object message, DeliveryOptions options);
}

interface MessageConsumer {
  MessageConsumer handler(@RunsOn(EVENT_LOOP) Handler handler);
  MessageConsumer endHandler(@RunsOn(EVENT_LOOP) Handler endHandler);
  MessageConsumer exceptionHandler(@RunsOn(EVENT_LOOP) Handler handler);
  @MayIgnore Future unregister();
}

interface MessageProducer {
  @MayIgnore Future write(Object body);
  @MayIgnore Future close();
}
