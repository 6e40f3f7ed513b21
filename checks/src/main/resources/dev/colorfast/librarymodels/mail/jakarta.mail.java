package jakarta.mail;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

class Transport {
  @Blocking(kind = NETWORK, interrupt = IGNORES) static void send(Message message);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  static void send(Message message, Address[] addresses);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  void sendMessage(Message message, Address[] addresses);
}

class Service {
  @Blocking(kind = NETWORK, interrupt = IGNORES) void connect();

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  void connect(String host, String user, String password);

  @Blocking(kind = NETWORK, interrupt = IGNORES) void connect(String user, String password);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  void connect(String host, int port, String user, String password);
}
