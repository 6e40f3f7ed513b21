package shop;

import com.google.common.util.concurrent.Uninterruptibles;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.vertx.core.Promise;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.logging.Logger;
import org.springframework.util.ReflectionUtils;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** Interrupts that meet the libraries. */
public class Libraries {
  private static final Logger LOG = Logger.getLogger("shop");

  public void nettyBad(ChannelFuture bound) {
    try {
      bound.sync();
      // BUG: Diagnostic contains: an interrupt that arrives in ChannelFuture.sync is lost
    } catch (InterruptedException e) {
      LOG.info("not bound");
    }
  }

  /** The library's method has no way out but to throw. */
  public void rethrownByLibraryOk(ChannelFuture bound) {
    try {
      bound.sync();
    } catch (InterruptedException e) {
      ReflectionUtils.rethrowRuntimeException(e);
    }
  }

  public void toldByLibraryBad(ChannelFuture bound) {
    try {
      bound.sync();
      // BUG: Diagnostic contains: an interrupt that arrives in ChannelFuture.sync is lost
    } catch (InterruptedException e) {
      ReflectionUtils.isObjectMethod(null);
    }
  }

  /** The listener's future is complete. */
  public ChannelFutureListener listener() {
    return new ChannelFutureListener() {
      @Override
      public void operationComplete(ChannelFuture future) {
        try {
          future.get();
        } catch (InterruptedException | ExecutionException neverWaitsOk) {
          LOG.info("failed");
        }
      }
    };
  }

  public Mono<String> reactorOk(Future<String> price) {
    try {
      return Mono.just(price.get());
    } catch (InterruptedException | ExecutionException e) {
      return Mono.error(e);
    }
  }

  public void sinkOk(Future<String> price, MonoSink<String> sink) {
    try {
      sink.success(price.get());
    } catch (Exception e) {
      sink.error(e);
    }
  }

  public void vertxOk(Future<String> price, Promise<String> promise) {
    try {
      promise.complete(price.get());
    } catch (Exception e) {
      promise.fail(e);
    }
  }

  public void guavaOk(CountDownLatch ready) {
    Uninterruptibles.awaitUninterruptibly(ready, Duration.ofSeconds(1));
  }
}
