package jakarta.ws.rs;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.EntryPoint;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jboss.resteasy.reactive.RestResponse;
import org.reactivestreams.Publisher;

// Other implementations call every method on a worker.
@EntryPoint(
    value = EVENT_LOOP,
    returning = {
      Uni.class,
      Multi.class,
      CompletionStage.class,
      Flow.Publisher.class,
      Publisher.class
    },
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    },
    onlyWith = RestResponse.class)
@interface GET {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {
      Uni.class,
      Multi.class,
      CompletionStage.class,
      Flow.Publisher.class,
      Publisher.class
    },
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    },
    onlyWith = RestResponse.class)
@interface POST {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {
      Uni.class,
      Multi.class,
      CompletionStage.class,
      Flow.Publisher.class,
      Publisher.class
    },
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    },
    onlyWith = RestResponse.class)
@interface PUT {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {
      Uni.class,
      Multi.class,
      CompletionStage.class,
      Flow.Publisher.class,
      Publisher.class
    },
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    },
    onlyWith = RestResponse.class)
@interface DELETE {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {
      Uni.class,
      Multi.class,
      CompletionStage.class,
      Flow.Publisher.class,
      Publisher.class
    },
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    },
    onlyWith = RestResponse.class)
@interface PATCH {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {
      Uni.class,
      Multi.class,
      CompletionStage.class,
      Flow.Publisher.class,
      Publisher.class
    },
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    },
    onlyWith = RestResponse.class)
@interface HEAD {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {
      Uni.class,
      Multi.class,
      CompletionStage.class,
      Flow.Publisher.class,
      Publisher.class
    },
    movedBy = {
      RunOnVirtualThread.class,
      jakarta.transaction.Transactional.class,
      javax.transaction.Transactional.class
    },
    onlyWith = RestResponse.class)
@interface OPTIONS {}
