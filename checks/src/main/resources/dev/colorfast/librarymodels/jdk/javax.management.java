package javax.management;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.Set;

interface MBeanServerConnection {
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  ObjectInstance createMBean(String className, ObjectName name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  ObjectInstance createMBean(String className, ObjectName name, ObjectName loaderName);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  ObjectInstance createMBean(
      String className,
      ObjectName name,
      Object[] params,
      String[] signature);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  ObjectInstance createMBean(
      String className,
      ObjectName name,
      ObjectName loaderName,
      Object[] params,
      String[] signature);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  Object getAttribute(ObjectName name, String attribute);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  AttributeList getAttributes(ObjectName name, String[] attributes);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  Integer getMBeanCount();

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  MBeanInfo getMBeanInfo(ObjectName name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  ObjectInstance getObjectInstance(ObjectName name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  Object invoke(ObjectName name, String operationName, Object[] params, String[] signature);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  boolean isRegistered(ObjectName name);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  Set queryMBeans(ObjectName name, QueryExp query);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  Set queryNames(ObjectName name, QueryExp query);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  void setAttribute(ObjectName name, Attribute attribute);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  AttributeList setAttributes(ObjectName name, AttributeList attributes);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the server is remote")
  void unregisterMBean(ObjectName name);
}
