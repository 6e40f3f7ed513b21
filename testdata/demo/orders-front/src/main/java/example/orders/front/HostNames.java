package example.orders.front;

import java.net.InetAddress;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Remembers the names of hosts. */
final class HostNames {

  private final ConcurrentMap<InetAddress, String> known = new ConcurrentHashMap<>();

  String of(InetAddress address) {
    return known.computeIfAbsent(address, HostNames::lookUp);
  }

  private static String lookUp(InetAddress address) {
    return address.getCanonicalHostName();
  }
}
