package io.netty.channel;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.netty.util.concurrent.EventExecutor;
import io.netty.util.concurrent.EventExecutorGroup;
import io.netty.util.concurrent.GenericFutureListener;
import java.net.SocketAddress;

interface ChannelHandler {
  @RunsOn(EVENT_LOOP) void handlerAdded(ChannelHandlerContext ctx);
  @RunsOn(EVENT_LOOP) void handlerRemoved(ChannelHandlerContext ctx);
  @RunsOn(EVENT_LOOP) void exceptionCaught(ChannelHandlerContext ctx, Throwable cause);
}

interface ChannelInboundHandler {
  @RunsOn(EVENT_LOOP) void channelRegistered(ChannelHandlerContext ctx);
  @RunsOn(EVENT_LOOP) void channelUnregistered(ChannelHandlerContext ctx);
  @RunsOn(EVENT_LOOP) void channelActive(ChannelHandlerContext ctx);
  @RunsOn(EVENT_LOOP) void channelInactive(ChannelHandlerContext ctx);
  @RunsOn(EVENT_LOOP) void channelRead(ChannelHandlerContext ctx, Object msg);
  @RunsOn(EVENT_LOOP) void channelReadComplete(ChannelHandlerContext ctx);
  @RunsOn(EVENT_LOOP) void userEventTriggered(ChannelHandlerContext ctx, Object evt);
  @RunsOn(EVENT_LOOP) void channelWritabilityChanged(ChannelHandlerContext ctx);
  @RunsOn(EVENT_LOOP) void exceptionCaught(ChannelHandlerContext ctx, Throwable cause);
}

interface ChannelOutboundHandler {
  @RunsOn(EVENT_LOOP)
  void bind(ChannelHandlerContext ctx, SocketAddress localAddress, ChannelPromise promise);

  @RunsOn(EVENT_LOOP)
  void connect(
      ChannelHandlerContext ctx,
      SocketAddress remoteAddress,
      SocketAddress localAddress,
      ChannelPromise promise);

  @RunsOn(EVENT_LOOP) void disconnect(ChannelHandlerContext ctx, ChannelPromise promise);
  @RunsOn(EVENT_LOOP) void close(ChannelHandlerContext ctx, ChannelPromise promise);
  @RunsOn(EVENT_LOOP) void deregister(ChannelHandlerContext ctx, ChannelPromise promise);
  @RunsOn(EVENT_LOOP) void read(ChannelHandlerContext ctx);
  @RunsOn(EVENT_LOOP) void write(ChannelHandlerContext ctx, Object msg, ChannelPromise promise);
  @RunsOn(EVENT_LOOP) void flush(ChannelHandlerContext ctx);
}

class ChannelInitializer {
  @RunsOn(EVENT_LOOP) void initChannel(Channel ch);
}

class SimpleChannelInboundHandler {
  @RunsOn(EVENT_LOOP) void channelRead0(ChannelHandlerContext ctx, Object msg);
}

class SimpleUserEventChannelHandler {
  @RunsOn(EVENT_LOOP) void eventReceived(ChannelHandlerContext ctx, Object evt);
}

interface ChannelHandlerContext {
  // The executor of the handler: what moves the handler moves this with it.
  @ThreadKindOf(EVENT_LOOP) EventExecutor executor();

  @MayIgnore ChannelHandlerContext fireChannelRegistered();
  @MayIgnore ChannelHandlerContext fireChannelUnregistered();
  @MayIgnore ChannelHandlerContext fireChannelActive();
  @MayIgnore ChannelHandlerContext fireChannelInactive();
  @MayIgnore ChannelHandlerContext fireExceptionCaught(Throwable cause);
  @MayIgnore ChannelHandlerContext fireUserEventTriggered(Object event);
  @MayIgnore ChannelHandlerContext fireChannelRead(Object msg);
  @MayIgnore ChannelHandlerContext fireChannelReadComplete();
  @MayIgnore ChannelHandlerContext fireChannelWritabilityChanged();
}

interface ChannelPipeline {
  // What a handler throws is given to a handler, and not to who fires the event.
  @MayIgnore ChannelPipeline fireChannelRegistered();
  @MayIgnore ChannelPipeline fireChannelUnregistered();
  @MayIgnore ChannelPipeline fireChannelActive();
  @MayIgnore ChannelPipeline fireChannelInactive();
  @MayIgnore ChannelPipeline fireExceptionCaught(Throwable cause);
  @MayIgnore ChannelPipeline fireUserEventTriggered(Object event);
  @MayIgnore ChannelPipeline fireChannelRead(Object msg);
  @MayIgnore ChannelPipeline fireChannelReadComplete();
  @MayIgnore ChannelPipeline fireChannelWritabilityChanged();

  ChannelPipeline addFirst(
      EventExecutorGroup group,
      String name,
      @RunsOnArgument("group") ChannelHandler handler);

  ChannelPipeline addFirst(
      EventExecutorGroup group,
      @RunsOnArgument("group") ChannelHandler... handlers);

  ChannelPipeline addLast(
      EventExecutorGroup group,
      String name,
      @RunsOnArgument("group") ChannelHandler handler);

  ChannelPipeline addLast(
      EventExecutorGroup group,
      @RunsOnArgument("group") ChannelHandler... handlers);

  ChannelPipeline addBefore(
      EventExecutorGroup group,
      String baseName,
      String name,
      @RunsOnArgument("group") ChannelHandler handler);

  ChannelPipeline addAfter(
      EventExecutorGroup group,
      String baseName,
      String name,
      @RunsOnArgument("group") ChannelHandler handler);
}

interface ChannelOutboundInvoker {
  @MayIgnore ChannelFuture bind(SocketAddress localAddress, ChannelPromise promise);
  @MayIgnore ChannelFuture connect(SocketAddress remoteAddress, ChannelPromise promise);

  @MayIgnore
  ChannelFuture connect(
      SocketAddress remoteAddress,
      SocketAddress localAddress,
      ChannelPromise promise);

  @MayIgnore ChannelFuture disconnect(ChannelPromise promise);
  @MayIgnore ChannelFuture close();
  @MayIgnore ChannelFuture close(ChannelPromise promise);
  @MayIgnore ChannelFuture deregister();
  @MayIgnore ChannelFuture deregister(ChannelPromise promise);
  // Every operation could be listened to; as a rule the channel closes when one fails.
  @MayIgnore ChannelFuture bind(SocketAddress localAddress);
  @MayIgnore ChannelFuture connect(SocketAddress remoteAddress);
  @MayIgnore ChannelFuture connect(SocketAddress remoteAddress, SocketAddress localAddress);
  @MayIgnore ChannelFuture write(Object msg);
  @MayIgnore ChannelFuture writeAndFlush(Object msg);
  @MayIgnore ChannelFuture disconnect();
  @MayIgnore ChannelFuture write(Object msg, ChannelPromise promise);
  @MayIgnore ChannelFuture writeAndFlush(Object msg, ChannelPromise promise);
  @Completed ChannelFuture newSucceededFuture();
  @Completed ChannelFuture newFailedFuture(Throwable cause);
  @MayIgnore ChannelPromise voidPromise();
  @Owned ChannelPromise newPromise();
}

@CompletesOn(EVENT_LOOP)
interface ChannelFuture {
  @MayIgnore ChannelFuture addListener(@RunsOn(EVENT_LOOP) GenericFutureListener listener);
  @MayIgnore ChannelFuture addListeners(@RunsOn(EVENT_LOOP) GenericFutureListener... listeners);
  @MayIgnore ChannelFuture removeListener(GenericFutureListener listener);
  @MayIgnore ChannelFuture removeListeners(GenericFutureListener... listeners);
  // These stay: class files of Netty 4.1 do not tell that they override the ones of Future.
  @MayIgnore @Blocking(kind = RESULT, interrupt = THROWS) ChannelFuture await();
  @MayIgnore @Blocking(kind = RESULT, interrupt = THROWS) ChannelFuture sync();
  @MayIgnore @Blocking(kind = RESULT, interrupt = IGNORES) ChannelFuture awaitUninterruptibly();
  @MayIgnore @Blocking(kind = RESULT, interrupt = IGNORES) ChannelFuture syncUninterruptibly();
}

@CompletesOn(EVENT_LOOP)
interface ChannelPromise {
  @Releases boolean trySuccess();
  @MayIgnore ChannelPromise addListener(@RunsOn(EVENT_LOOP) GenericFutureListener listener);
  @MayIgnore ChannelPromise addListeners(@RunsOn(EVENT_LOOP) GenericFutureListener... listeners);
  @MayIgnore ChannelPromise removeListener(GenericFutureListener listener);
  @MayIgnore ChannelPromise removeListeners(GenericFutureListener... listeners);
  @Releases @MayIgnore ChannelPromise setSuccess();
  @Releases @MayIgnore ChannelPromise setSuccess(Void result);
  @Releases @MayIgnore ChannelPromise setFailure(Throwable cause);
  // These stay: class files of Netty 4.1 do not tell that they override the ones of Future.
  @MayIgnore @Blocking(kind = RESULT, interrupt = THROWS) ChannelPromise await();
  @MayIgnore @Blocking(kind = RESULT, interrupt = THROWS) ChannelPromise sync();
  @MayIgnore @Blocking(kind = RESULT, interrupt = IGNORES) ChannelPromise awaitUninterruptibly();
  @MayIgnore @Blocking(kind = RESULT, interrupt = IGNORES) ChannelPromise syncUninterruptibly();
}

@RunsOn(EVENT_LOOP)
interface ChannelFutureListener {}

@ThreadKindOf(EVENT_LOOP)
interface EventLoopGroup {}

@ThreadKindOf(EVENT_LOOP)
interface EventLoop {}
