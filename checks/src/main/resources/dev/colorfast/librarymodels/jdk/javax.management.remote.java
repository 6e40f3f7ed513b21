package javax.management.remote;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.Map;
import javax.management.MBeanServerConnection;
import javax.security.auth.Subject;

class JMXConnectorFactory {
  @Blocking(kind = NETWORK, interrupt = IGNORES)
  static JMXConnector connect(JMXServiceURL serviceURL);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  static JMXConnector connect(JMXServiceURL serviceURL, Map environment);
}

interface JMXConnector {
  @Blocking(kind = NETWORK, interrupt = IGNORES) void connect();
  @Blocking(kind = NETWORK, interrupt = IGNORES) void connect(Map env);
  @Blocking(kind = NETWORK, interrupt = IGNORES) MBeanServerConnection getMBeanServerConnection();

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  MBeanServerConnection getMBeanServerConnection(Subject delegationSubject);
}
