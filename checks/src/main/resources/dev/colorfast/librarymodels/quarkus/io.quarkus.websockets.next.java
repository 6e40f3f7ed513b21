package io.quarkus.websockets.next;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.EntryPoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

@EntryPoint(
    value = EVENT_LOOP,
    returning = {Uni.class, Multi.class, CompletionStage.class, Flow.Publisher.class},
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    })
@interface OnOpen {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {Uni.class, Multi.class, CompletionStage.class, Flow.Publisher.class},
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    })
@interface OnTextMessage {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {Uni.class, Multi.class, CompletionStage.class, Flow.Publisher.class},
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    })
@interface OnBinaryMessage {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {Uni.class, Multi.class, CompletionStage.class, Flow.Publisher.class},
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    })
@interface OnPongMessage {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {Uni.class, Multi.class, CompletionStage.class, Flow.Publisher.class},
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    })
@interface OnClose {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {Uni.class, Multi.class, CompletionStage.class, Flow.Publisher.class},
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    })
@interface OnError {}
