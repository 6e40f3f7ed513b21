package io.quarkus.vertx.web;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.EntryPoint;
import io.smallrye.common.annotation.RunOnVirtualThread;

@EntryPoint(
    value = EVENT_LOOP,
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    },
    movedWhen = "type=BLOCKING")
@interface Route {}
