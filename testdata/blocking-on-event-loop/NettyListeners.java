package shop;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.util.concurrent.Future;
import io.netty.util.concurrent.GenericFutureListener;

/** Listeners run on the event loop that completes the future, which is then complete. */
class NettyListeners {

  static final class OwnFutureOk implements ChannelFutureListener {
    @Override
    public void operationComplete(ChannelFuture future) throws Exception {
      future.sync();
      future.get();
    }
  }

  void registers(ChannelFuture written, Future<String> answered, Channel other) {
    written.addListener(new OwnFutureOk());
    written.addListener(new ListenerClassBad());
    written.addListener(new AnotherFutureBad(other));
    answered.addListener(new GenericOk());
  }

  void lambdaOnOwnFutureOk(Channel channel) {
    channel.close().addListener((ChannelFutureListener) future -> future.sync());
  }

  static final class GenericOk implements GenericFutureListener<Future<String>> {
    @Override
    public void operationComplete(Future<String> future) throws Exception {
      System.setProperty("last", future.get());
    }
  }

  void capturedFutureOk(ChannelFuture connected) {
    connected.addListener(done -> connected.sync());
  }

  static final class ListenerClassBad implements ChannelFutureListener {
    @Override
    public void operationComplete(ChannelFuture future) throws Exception {
      // BUG: Diagnostic contains: sleeps, and operationComplete runs on an event loop
      Thread.sleep(10);
    }
  }

  /** Of another channel; that of the same one would wait for itself. */
  static final class AnotherFutureBad implements ChannelFutureListener {
    private final Channel other;

    AnotherFutureBad(Channel other) {
      this.other = other;
    }

    @Override
    public void operationComplete(ChannelFuture future) throws Exception {
      // BUG: Diagnostic contains: waits for a result, and operationComplete runs on an event loop
      other.close().sync();
    }
  }

  // How long ago the other one was started is not known.
  void missedAlarmAnotherFuture(Channel channel, ChannelFuture other) {
    channel.writeAndFlush("bye").addListener(future -> other.sync());
  }

  void lambdaStartsAnotherBad(Channel channel) {
    channel
        .writeAndFlush("bye")
        .addListener(
            future -> {
              // BUG: Diagnostic contains: waits for a result
              channel.close().sync();
            });
  }

  void sleepsBad(ChannelFuture future) {
    // BUG: Diagnostic contains: sleeps
    future.addListener(done -> Thread.sleep(10));
  }

  void chainsOk(Channel channel) {
    channel.writeAndFlush("bye").addListener(ChannelFutureListener.CLOSE);
  }
}
