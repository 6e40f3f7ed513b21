package jakarta.ws.rs.client;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import jakarta.ws.rs.core.GenericType;
import jakarta.ws.rs.core.Response;

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface SyncInvoker {}

interface Invocation {
  @Blocking(kind = NETWORK, interrupt = IGNORES) Response invoke();
  @Blocking(kind = NETWORK, interrupt = IGNORES) Object invoke(Class type);
  @Blocking(kind = NETWORK, interrupt = IGNORES) Object invoke(GenericType type);
}
