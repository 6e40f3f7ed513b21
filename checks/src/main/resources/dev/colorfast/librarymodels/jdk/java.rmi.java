package java.rmi;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

class Naming {
  @Blocking(kind = NETWORK, interrupt = IGNORES) static void bind(String name, Remote obj);
  @Blocking(kind = NETWORK, interrupt = IGNORES) static String[] list(String name);
  @Blocking(kind = NETWORK, interrupt = IGNORES) static Remote lookup(String name);
  @Blocking(kind = NETWORK, interrupt = IGNORES) static void rebind(String name, Remote obj);
  @Blocking(kind = NETWORK, interrupt = IGNORES) static void unbind(String name);
}
