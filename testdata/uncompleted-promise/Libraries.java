import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.SettableFuture;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.Promise;
import io.reactivex.rxjava3.core.Single;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.concurrent.Executor;
import reactor.core.publisher.Mono;

/** Promises and sinks of libraries. */
class Libraries {
  private static String read(String name) throws IOException {
    if (name.isEmpty()) {
      throw new IOException("no name");
    }
    return name;
  }

  ListenableFuture<String> guavaBad(Executor pool, String name) {
    SettableFuture<String> promise = SettableFuture.create();
    pool.execute(
        () -> {
          try {
            promise.set(read(name));
            // BUG: Diagnostic contains: leaves promise as it is for ever
          } catch (IOException e) {
            System.err.println(e);
          }
        });
    return promise;
  }

  ListenableFuture<String> guavaOk(Executor pool, String name) {
    SettableFuture<String> promise = SettableFuture.create();
    pool.execute(
        () -> {
          try {
            promise.set(read(name));
          } catch (IOException e) {
            promise.setException(e);
          }
        });
    return promise;
  }

  io.netty.util.concurrent.Future<String> nettyBad(EventExecutor loop, String name) {
    Promise<String> promise = loop.newPromise();
    loop.execute(
        () -> {
          try {
            promise.setSuccess(read(name));
            // BUG: Diagnostic contains: leaves promise as it is for ever
          } catch (IOException e) {
            System.err.println(e);
          }
        });
    return promise;
  }

  ChannelFuture nettyHandedOnOk(ChannelHandlerContext ctx, String name) {
    ChannelPromise promise = ctx.newPromise();
    try {
      ctx.writeAndFlush(read(name), promise);
    } catch (IOException e) {
      promise.setFailure(e);
    }
    return promise;
  }

  Future<String> vertxBad(Executor pool, String name) {
    io.vertx.core.Promise<String> promise = io.vertx.core.Promise.promise();
    pool.execute(
        () -> {
          try {
            promise.complete(read(name));
            // BUG: Diagnostic contains: leaves promise as it is for ever
          } catch (IOException e) {
            System.err.println(e);
          }
        });
    return promise.future();
  }

  Future<String> vertxReturnedBad(String name) {
    io.vertx.core.Promise<String> promise = io.vertx.core.Promise.promise();
    if (name.isEmpty()) {
      // BUG: Diagnostic contains: leaves promise as it is for ever
      return promise.future();
    }
    promise.complete(name);
    return promise.future();
  }

  Mono<String> sinkBad(String name) {
    return Mono.create(
        sink -> {
          try {
            sink.success(read(name));
            // BUG: Diagnostic contains: leaves the MonoSink as it is for ever
          } catch (IOException e) {
            System.err.println(e);
          }
        });
  }

  /** Whoever has made the sink catches it. */
  Mono<String> sinkThrowsOk(String name) {
    return Mono.create(
        sink -> {
          if (name.isEmpty()) {
            throw new IllegalArgumentException();
          }
          sink.success(name);
        });
  }

  Uni<String> emitterBad(String name) {
    return Uni.createFrom()
        .emitter(
            emitter -> {
              try {
                emitter.complete(read(name));
                // BUG: Diagnostic contains: leaves the UniEmitter as it is for ever
              } catch (IOException e) {
                System.err.println(e);
              }
            });
  }

  Single<String> disposedOk(String name) {
    return Single.create(
        emitter -> {
          if (emitter.isDisposed()) {
            return;
          }
          emitter.onSuccess(name);
        });
  }
}
