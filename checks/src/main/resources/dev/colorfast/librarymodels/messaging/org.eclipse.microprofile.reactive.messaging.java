package org.eclipse.microprofile.reactive.messaging;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.EntryPoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.reactive.messaging.annotations.Blocking;

@EntryPoint(
    value = EVENT_LOOP,
    movedBy = {
      Blocking.class,
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    },
    onlyWith = Blocking.class)
@interface Incoming {}
