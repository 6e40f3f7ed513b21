package javax.net;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.net.InetAddress;
import java.net.Socket;

class SocketFactory {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY) Socket createSocket(String host, int port);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY)
  Socket createSocket(InetAddress host, int port);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY)
  Socket createSocket(String host, int port, InetAddress localHost, int localPort);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY)
  Socket createSocket(InetAddress address, int port, InetAddress localAddress, int localPort);
}
