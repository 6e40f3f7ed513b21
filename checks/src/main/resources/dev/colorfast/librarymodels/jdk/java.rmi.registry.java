package java.rmi.registry;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.rmi.Remote;

interface Registry {
  @Blocking(kind = NETWORK, interrupt = IGNORES) void bind(String name, Remote obj);
  @Blocking(kind = NETWORK, interrupt = IGNORES) String[] list();
  @Blocking(kind = NETWORK, interrupt = IGNORES) Remote lookup(String name);
  @Blocking(kind = NETWORK, interrupt = IGNORES) void rebind(String name, Remote obj);
  @Blocking(kind = NETWORK, interrupt = IGNORES) void unbind(String name);
}

class LocateRegistry {
  @Blocking(kind = DNS, interrupt = IGNORES) static Registry getRegistry();
  @Blocking(kind = DNS, interrupt = IGNORES) static Registry getRegistry(int port);
}
