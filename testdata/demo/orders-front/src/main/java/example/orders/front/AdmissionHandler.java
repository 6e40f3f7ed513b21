package example.orders.front;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetSocketAddress;

/** Closes connections from hosts that we do not serve. */
final class AdmissionHandler extends ChannelInboundHandlerAdapter {

  private final AccessPolicy policy;

  AdmissionHandler(AccessPolicy policy) {
    this.policy = policy;
  }

  @Override
  public void channelActive(ChannelHandlerContext ctx) {
    if (ctx.channel().remoteAddress() instanceof InetSocketAddress client
        && !policy.admits(client.getAddress())) {
      ctx.close();
      return;
    }
    ctx.fireChannelActive();
  }
}
