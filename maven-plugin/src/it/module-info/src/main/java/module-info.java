module it {
  requires io.netty.transport;
}
