package javax.naming.directory;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.Hashtable;
import javax.naming.Name;
import javax.naming.NamingEnumeration;

interface DirContext {
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void bind(String name, Object obj, Attributes attrs);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void bind(Name name, Object obj, Attributes attrs);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  DirContext createSubcontext(String name, Attributes attrs);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  DirContext createSubcontext(Name name, Attributes attrs);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  Attributes getAttributes(String name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  Attributes getAttributes(Name name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  Attributes getAttributes(String name, String[] attrIds);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  Attributes getAttributes(Name name, String[] attrIds);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  DirContext getSchema(String name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  DirContext getSchema(Name name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void modifyAttributes(String name, ModificationItem[] mods);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void modifyAttributes(Name name, ModificationItem[] mods);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void modifyAttributes(String name, int mod_op, Attributes attrs);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void modifyAttributes(Name name, int mod_op, Attributes attrs);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void rebind(String name, Object obj, Attributes attrs);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  void rebind(Name name, Object obj, Attributes attrs);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  NamingEnumeration search(String name, Attributes matchingAttributes);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  NamingEnumeration search(Name name, Attributes matchingAttributes);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  NamingEnumeration search(String name, String filter, SearchControls cons);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  NamingEnumeration search(String name, Attributes matchingAttributes, String[] attributesToReturn);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  NamingEnumeration search(Name name, String filter, SearchControls cons);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  NamingEnumeration search(Name name, Attributes matchingAttributes, String[] attributesToReturn);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  NamingEnumeration search(
      String name,
      String filterExpr,
      Object[] filterArgs,
      SearchControls cons);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  NamingEnumeration search(Name name, String filterExpr, Object[] filterArgs, SearchControls cons);
}

class InitialDirContext {
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the name is kept by a remote service")
  InitialDirContext(Hashtable environment) {}
}
