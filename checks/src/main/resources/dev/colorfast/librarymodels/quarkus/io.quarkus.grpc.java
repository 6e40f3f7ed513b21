package io.quarkus.grpc;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.EntryPoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

@EntryPoint(
    value = EVENT_LOOP,
    ofEveryMethod = true,
    returning = {Uni.class, Multi.class},
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    })
@interface GrpcService {}
