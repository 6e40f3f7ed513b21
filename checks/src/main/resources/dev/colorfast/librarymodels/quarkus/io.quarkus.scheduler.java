package io.quarkus.scheduler;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.EntryPoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionStage;

@EntryPoint(
    value = EVENT_LOOP,
    returning = {Uni.class, CompletionStage.class},
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    })
@interface Scheduled {}
