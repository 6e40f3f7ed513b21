package io.netty.bootstrap;

import dev.colorfast.annotations.*;
import io.netty.channel.EventLoopGroup;

class AbstractBootstrap {
  AbstractBootstrap group(@Lent EventLoopGroup group);
}

class ServerBootstrap {
  ServerBootstrap group(@Lent EventLoopGroup group);
  ServerBootstrap group(@Lent EventLoopGroup parentGroup, @Lent EventLoopGroup childGroup);
}
