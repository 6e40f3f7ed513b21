package javax.naming;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

interface Context {
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void bind(String name, Object obj);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void bind(Name name, Object obj);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  Context createSubcontext(String name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  Context createSubcontext(Name name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void destroySubcontext(String name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void destroySubcontext(Name name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  NamingEnumeration list(String name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  NamingEnumeration list(Name name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  NamingEnumeration listBindings(String name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  NamingEnumeration listBindings(Name name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  Object lookup(String name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  Object lookup(Name name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  Object lookupLink(String name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  Object lookupLink(Name name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void rebind(String name, Object obj);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void rebind(Name name, Object obj);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void rename(String oldName, String newName);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void rename(Name oldName, Name newName);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void unbind(String name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void unbind(Name name);
}

class InitialContext {
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  static Object doLookup(String name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  static Object doLookup(Name name);
}
