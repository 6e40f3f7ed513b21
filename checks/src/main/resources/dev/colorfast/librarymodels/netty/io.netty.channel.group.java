package io.netty.channel.group;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.netty.util.concurrent.GenericFutureListener;

interface ChannelGroupFuture {
  @MayIgnore ChannelGroupFuture addListener(@RunsOn(COMPLETER) GenericFutureListener listener);
  @MayIgnore ChannelGroupFuture addListeners(@RunsOn(COMPLETER) GenericFutureListener... listeners);
  @MayIgnore ChannelGroupFuture removeListener(GenericFutureListener listener);
  @MayIgnore ChannelGroupFuture removeListeners(GenericFutureListener... listeners);
  // These stay: class files of Netty 4.1 do not tell that they override the ones of Future.
  @MayIgnore @Blocking(kind = RESULT, interrupt = THROWS) ChannelGroupFuture await();
  @MayIgnore @Blocking(kind = RESULT, interrupt = THROWS) ChannelGroupFuture sync();

  @MayIgnore @Blocking(kind = RESULT, interrupt = IGNORES)
  ChannelGroupFuture awaitUninterruptibly();

  @MayIgnore @Blocking(kind = RESULT, interrupt = IGNORES) ChannelGroupFuture syncUninterruptibly();
}

interface ChannelGroup {
  @MayIgnore ChannelGroupFuture close();
  @MayIgnore ChannelGroupFuture close(ChannelMatcher matcher);
  @MayIgnore ChannelGroupFuture disconnect();
  @MayIgnore ChannelGroupFuture disconnect(ChannelMatcher matcher);
  @MayIgnore ChannelGroupFuture deregister();
  @MayIgnore ChannelGroupFuture deregister(ChannelMatcher matcher);
}
