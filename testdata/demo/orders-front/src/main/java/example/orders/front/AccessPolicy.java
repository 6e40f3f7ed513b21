package example.orders.front;

import java.net.InetAddress;

/** Who may use the service: this machine, and hosts of one domain. */
final class AccessPolicy {

  private final String domain;
  private final HostNames names = new HostNames();

  AccessPolicy(String domain) {
    this.domain = domain;
  }

  boolean admits(InetAddress client) {
    return client.isLoopbackAddress() || isOurs(client);
  }

  private boolean isOurs(InetAddress client) {
    return names.of(client).endsWith("." + domain);
  }
}
