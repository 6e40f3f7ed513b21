import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import reactor.core.publisher.Mono;

/** What is told how something has ended completes a promise, or leaves it. */
class Outcomes {
  private static final Logger LOG = Logger.getLogger("outcomes");

  private final ScheduledExecutorService timer;

  Outcomes(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  // Failures

  CompletableFuture<String> loggedBad(CompletionStage<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.whenComplete(
        (value, failure) -> {
          // BUG: Diagnostic contains: one outcome of failure != null leaves promise as it is for
          if (failure != null) {
            LOG.log(Level.WARNING, "no answer", failure);
          } else {
            promise.complete(value);
          }
        });
    return promise;
  }

  CompletableFuture<String> returnsBad(CompletionStage<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.whenComplete(
        (value, failure) -> {
          // BUG: Diagnostic contains: one outcome of null != failure leaves promise as it is
          if (null != failure) {
            LOG.log(Level.WARNING, "no answer", failure);
            return;
          }
          promise.complete(value);
        });
    return promise;
  }

  CompletableFuture<String> notReadBad(CompletionStage<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.whenCompleteAsync(
        (value, failure) -> {
          // BUG: Diagnostic contains: one outcome of failure == null leaves promise as it is
          if (failure == null) {
            promise.complete(value);
          }
        });
    return promise;
  }

  CompletableFuture<String> missedAlarmTestedTogether(CompletionStage<String> answer) {
    // Two tests that one statement makes are taken for one.
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.whenComplete(
        (value, failure) -> {
          if (failure == null && !value.isEmpty()) {
            promise.complete(value);
          }
        });
    return promise;
  }

  /** The statement that returns is told. */
  CompletableFuture<String> handledBad(CompletionStage<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.handle(
        (value, failure) -> {
          if (failure != null) {
            LOG.log(Level.WARNING, "no answer", failure);
            // BUG: Diagnostic contains: return null; leaves promise as it is for ever
            return null;
          }
          promise.complete(value);
          return value;
        });
    return promise;
  }

  void latchBad(CompletionStage<String> answer) throws InterruptedException {
    CountDownLatch answered = new CountDownLatch(1);
    answer.whenComplete(
        (value, failure) -> {
          // BUG: Diagnostic contains: one outcome of failure == null leaves answered as it is
          if (failure == null) {
            answered.countDown();
          }
        });
    answered.await();
  }

  CompletableFuture<Long> kafkaBad(Producer<String, String> producer, String text) {
    CompletableFuture<Long> offset = new CompletableFuture<>();
    producer.send(
        new ProducerRecord<>("topic", text),
        (metadata, failure) -> {
          // BUG: Diagnostic contains: one outcome of failure == null leaves offset as it is
          if (failure == null) {
            offset.complete(metadata.offset());
          } else {
            LOG.log(Level.WARNING, "not sent", failure);
          }
        });
    return offset;
  }

  CompletableFuture<Long> kafkaObjectBad(Producer<String, String> producer, String text) {
    CompletableFuture<Long> offset = new CompletableFuture<>();
    producer.send(
        new ProducerRecord<>("topic", text),
        new Callback() {
          @Override
          public void onCompletion(RecordMetadata metadata, Exception failure) {
            // BUG: Diagnostic contains: one outcome of failure != null leaves offset as it is
            if (failure != null) {
              LOG.log(Level.WARNING, "not sent", failure);
              return;
            }
            offset.complete(metadata.offset());
          }
        });
    return offset;
  }

  Mono<String> sinkBad(CompletionStage<String> answer) {
    return Mono.create(
        sink ->
            answer.whenComplete(
                (value, failure) -> {
                  // BUG: Diagnostic contains: one outcome of failure == null leaves the MonoSink
                  if (failure == null) {
                    sink.success(value);
                  } else {
                    LOG.log(Level.WARNING, "no answer", failure);
                  }
                }));
  }

  // Handles that say how they ended

  Future<String> vertxBad(Future<String> answer) {
    Promise<String> promise = Promise.promise();
    answer.onComplete(
        ended -> {
          // BUG: Diagnostic contains: one outcome of ended.succeeded() leaves promise as it is
          if (ended.succeeded()) {
            promise.complete(ended.result());
          } else {
            LOG.log(Level.WARNING, "no answer", ended.cause());
          }
        });
    return promise.future();
  }

  Future<String> vertxCauseBad(Future<String> answer) {
    Promise<String> promise = Promise.promise();
    answer.onComplete(
        ended -> {
          // BUG: Diagnostic contains: one outcome of ended.cause() != null leaves promise as it is
          if (ended.cause() != null) {
            LOG.log(Level.WARNING, "no answer", ended.cause());
            return;
          }
          promise.complete(ended.result());
        });
    return promise.future();
  }

  /** The framework waits for the promise that it passes. */
  static class Server extends AbstractVerticle {
    @Override
    public void start(Promise<Void> started) {
      vertx
          .createHttpServer()
          .listen(8080)
          .onComplete(
              ended -> {
                // BUG: Diagnostic contains: one outcome of ended.failed() leaves the Promise as
                if (ended.failed()) {
                  LOG.log(Level.WARNING, "cannot listen", ended.cause());
                } else {
                  started.complete();
                }
              });
    }
  }

  static class OrderlyServer extends AbstractVerticle {
    @Override
    public void start(Promise<Void> startedOk) {
      vertx
          .createHttpServer()
          .listen(8080)
          .onComplete(
              ended -> {
                if (ended.failed()) {
                  startedOk.fail(ended.cause());
                } else {
                  startedOk.complete();
                }
              });
    }
  }

  static class Writer extends ChannelOutboundHandlerAdapter {
    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise written) {
      context
          .write(message)
          .addListener(
              ended -> {
                // BUG: Diagnostic contains: one outcome of ended.isSuccess() leaves the Channel
                if (ended.isSuccess()) {
                  written.setSuccess();
                }
              });
    }

    @Override
    public void close(ChannelHandlerContext context, ChannelPromise closedOk) {
      context.close(closedOk);
    }
  }

  CompletableFuture<Void> nettyBad(Channel channel) {
    CompletableFuture<Void> promise = new CompletableFuture<>();
    channel
        .writeAndFlush("x")
        .addListener(
            new ChannelFutureListener() {
              @Override
              public void operationComplete(ChannelFuture written) {
                // BUG: Diagnostic contains: one outcome of written.isSuccess() leaves promise as
                if (!written.isSuccess()) {
                  LOG.log(Level.WARNING, "not written", written.cause());
                  return;
                }
                promise.complete(null);
              }
            });
    return promise;
  }

  // Silent

  CompletableFuture<String> toldOk(CompletionStage<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.whenComplete(
        (value, failure) -> {
          if (failure != null) {
            promise.completeExceptionally(failure);
          } else {
            promise.complete(value);
          }
        });
    return promise;
  }

  CompletableFuture<String> defaultOk(CompletionStage<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.whenComplete(
        (value, failure) -> {
          String text = value;
          if (failure != null) {
            text = "";
          }
          promise.complete(text);
        });
    return promise;
  }

  /** What is told of the failure elsewhere. */
  CompletableFuture<String> elsewhereOk(CompletableFuture<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.whenComplete(
        (value, failure) -> {
          if (failure == null) {
            promise.complete(value);
          }
        });
    answer.exceptionally(
        failure -> {
          promise.completeExceptionally(failure);
          return null;
        });
    return promise;
  }

  CompletableFuture<String> timeoutOk(CompletionStage<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.whenComplete(
        (value, failure) -> {
          if (failure == null) {
            promise.complete(value);
          }
        });
    return promise.completeOnTimeout("", 1, TimeUnit.SECONDS);
  }

  String waitsWithLimitOk(CompletionStage<String> answer)
      throws ExecutionException, InterruptedException, TimeoutException {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.whenComplete(
        (value, failure) -> {
          if (failure == null) {
            promise.complete(value);
          }
        });
    return promise.get(1, TimeUnit.SECONDS);
  }

  /** Only failures are of interest: the promise is for the first of them. */
  CompletableFuture<Object> firstFailureOk(List<CompletableFuture<String>> answers) {
    CompletableFuture<Object> failed = new CompletableFuture<>();
    for (CompletableFuture<String> answer : answers) {
      answer.whenComplete(
          (value, failure) -> {
            if (failure != null) {
              failed.completeExceptionally(failure);
            }
          });
    }
    return CompletableFuture.anyOf(
        failed, CompletableFuture.allOf(answers.toArray(new CompletableFuture<?>[0])));
  }

  private void attempt(CompletableFuture<String> promise, CompletionStage<String> answer) {
    answer.whenComplete(
        (value, failure) -> {
          if (failure == null) {
            promise.complete(value);
          } else {
            timer.schedule(() -> attempt(promise, answer), 1, TimeUnit.SECONDS);
          }
        });
  }

  CompletableFuture<String> triedAgainOk(CompletionStage<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    attempt(promise, answer);
    return promise;
  }

  CompletableFuture<String> handedOnOk(
      CompletionStage<String> answer, BiConsumer<CompletableFuture<String>, Throwable> failures) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.whenComplete(
        (value, failure) -> {
          if (failure == null) {
            promise.complete(value);
          } else {
            failures.accept(promise, failure);
          }
        });
    return promise;
  }

  /** What is decided by a value is somebody's protocol. */
  CompletableFuture<String> valueOk(CompletionStage<String> answer) {
    CompletableFuture<String> promise = new CompletableFuture<>();
    answer.whenComplete(
        (value, failure) -> {
          if (value != null) {
            promise.complete(value);
          }
        });
    return promise;
  }
}
