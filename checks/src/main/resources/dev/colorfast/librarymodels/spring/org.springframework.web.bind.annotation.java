package org.springframework.web.bind.annotation;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.EntryPoint;
import io.smallrye.mutiny.Uni;
import java.util.SequencedCollection;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.reactivestreams.Publisher;
import org.springframework.web.reactive.DispatcherHandler;
import org.springframework.web.reactive.config.BlockingExecutionConfigurer;
import org.springframework.web.servlet.DispatcherServlet;

// With WebFlux alone. What returns no publisher is moved by a setting, which code makes, or Spring
// Boot since 3.2 if a property asks for virtual threads.
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    returning = {Publisher.class, Flow.Publisher.class, CompletionStage.class, Uni.class},
    onlyWith = DispatcherHandler.class,
    notWith = DispatcherServlet.class)
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    onlyWith = DispatcherHandler.class,
    notWith = {
      DispatcherServlet.class,
      org.springframework.boot.autoconfigure.thread.Threading.class,
      org.springframework.boot.thread.Threading.class
    },
    notUsing = BlockingExecutionConfigurer.class)
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    onlyWith = DispatcherHandler.class,
    notWith = {DispatcherServlet.class, SequencedCollection.class},
    notUsing = BlockingExecutionConfigurer.class)
@interface RequestMapping {}

@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    returning = {Publisher.class, Flow.Publisher.class, CompletionStage.class, Uni.class},
    onlyWith = DispatcherHandler.class,
    notWith = DispatcherServlet.class)
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    onlyWith = DispatcherHandler.class,
    notWith = {
      DispatcherServlet.class,
      org.springframework.boot.autoconfigure.thread.Threading.class,
      org.springframework.boot.thread.Threading.class
    },
    notUsing = BlockingExecutionConfigurer.class)
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    onlyWith = DispatcherHandler.class,
    notWith = {DispatcherServlet.class, SequencedCollection.class},
    notUsing = BlockingExecutionConfigurer.class)
@interface GetMapping {}

@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    returning = {Publisher.class, Flow.Publisher.class, CompletionStage.class, Uni.class},
    onlyWith = DispatcherHandler.class,
    notWith = DispatcherServlet.class)
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    onlyWith = DispatcherHandler.class,
    notWith = {
      DispatcherServlet.class,
      org.springframework.boot.autoconfigure.thread.Threading.class,
      org.springframework.boot.thread.Threading.class
    },
    notUsing = BlockingExecutionConfigurer.class)
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    onlyWith = DispatcherHandler.class,
    notWith = {DispatcherServlet.class, SequencedCollection.class},
    notUsing = BlockingExecutionConfigurer.class)
@interface PostMapping {}

@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    returning = {Publisher.class, Flow.Publisher.class, CompletionStage.class, Uni.class},
    onlyWith = DispatcherHandler.class,
    notWith = DispatcherServlet.class)
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    onlyWith = DispatcherHandler.class,
    notWith = {
      DispatcherServlet.class,
      org.springframework.boot.autoconfigure.thread.Threading.class,
      org.springframework.boot.thread.Threading.class
    },
    notUsing = BlockingExecutionConfigurer.class)
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    onlyWith = DispatcherHandler.class,
    notWith = {DispatcherServlet.class, SequencedCollection.class},
    notUsing = BlockingExecutionConfigurer.class)
@interface PutMapping {}

@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    returning = {Publisher.class, Flow.Publisher.class, CompletionStage.class, Uni.class},
    onlyWith = DispatcherHandler.class,
    notWith = DispatcherServlet.class)
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    onlyWith = DispatcherHandler.class,
    notWith = {
      DispatcherServlet.class,
      org.springframework.boot.autoconfigure.thread.Threading.class,
      org.springframework.boot.thread.Threading.class
    },
    notUsing = BlockingExecutionConfigurer.class)
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    onlyWith = DispatcherHandler.class,
    notWith = {DispatcherServlet.class, SequencedCollection.class},
    notUsing = BlockingExecutionConfigurer.class)
@interface DeleteMapping {}

@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    returning = {Publisher.class, Flow.Publisher.class, CompletionStage.class, Uni.class},
    onlyWith = DispatcherHandler.class,
    notWith = DispatcherServlet.class)
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    onlyWith = DispatcherHandler.class,
    notWith = {
      DispatcherServlet.class,
      org.springframework.boot.autoconfigure.thread.Threading.class,
      org.springframework.boot.thread.Threading.class
    },
    notUsing = BlockingExecutionConfigurer.class)
@EntryPoint(
    value = EVENT_LOOP,
    given = EVENT_LOOP,
    onlyWith = DispatcherHandler.class,
    notWith = {DispatcherServlet.class, SequencedCollection.class},
    notUsing = BlockingExecutionConfigurer.class)
@interface PatchMapping {}
