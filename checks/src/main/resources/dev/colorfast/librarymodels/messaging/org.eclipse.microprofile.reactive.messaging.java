package org.eclipse.microprofile.reactive.messaging;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.EntryPoint;
import io.quarkus.smallrye.reactivemessaging.runtime.ReactiveMessagingConfiguration;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;

@EntryPoint(
    value = EVENT_LOOP,
    returning = {CompletionStage.class, Uni.class, Multi.class, Publisher.class, Flow.Publisher.class},
    movedBy = {
      Blocking.class,
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    },
    onlyWith = Blocking.class)
// Quarkus has a setting for it since 3.10, and calls what returns no later result on workers.
@EntryPoint(
    value = EVENT_LOOP,
    movedBy = {
      Blocking.class,
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    },
    onlyWith = Blocking.class,
    notWith = ReactiveMessagingConfiguration.ExecutionMode.class)
@interface Incoming {}
