package io.quarkus.vertx;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.EntryPoint;
import io.smallrye.common.annotation.RunOnVirtualThread;

// What is annotated as blocking has said so itself.
@EntryPoint(
    value = EVENT_LOOP,
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    },
    movedWhen = "blocking=true")
@interface ConsumeEvent {}
