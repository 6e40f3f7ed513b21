package io.micronaut.http.annotation;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.EntryPoint;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.concurrent.CompletionStage;
import org.reactivestreams.Publisher;

@EntryPoint(
    value = EVENT_LOOP,
    returning = {Publisher.class, CompletionStage.class},
    movedBy = ExecuteOn.class)
@interface Get {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {Publisher.class, CompletionStage.class},
    movedBy = ExecuteOn.class)
@interface Post {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {Publisher.class, CompletionStage.class},
    movedBy = ExecuteOn.class)
@interface Put {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {Publisher.class, CompletionStage.class},
    movedBy = ExecuteOn.class)
@interface Delete {}

@EntryPoint(
    value = EVENT_LOOP,
    returning = {Publisher.class, CompletionStage.class},
    movedBy = ExecuteOn.class)
@interface Patch {}
