package javax.net.ssl;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

class SSLSocket {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY) void startHandshake();
}
