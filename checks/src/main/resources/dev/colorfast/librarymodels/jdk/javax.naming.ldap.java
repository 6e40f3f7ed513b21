package javax.naming.ldap;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.Hashtable;

interface LdapContext {
  @Blocking(kind = NETWORK, interrupt = IGNORES)
  ExtendedResponse extendedOperation(ExtendedRequest request);

  @Blocking(kind = NETWORK, interrupt = IGNORES) void reconnect(Control[] connCtls);
}

class InitialLdapContext {
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  InitialLdapContext(Hashtable environment, Control[] connCtls) {}
}
