package java.net;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

class Socket {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY) Socket(String host, int port) {}
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY) Socket(InetAddress address, int port) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY)
  Socket(String host, int port, boolean stream) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY)
  Socket(InetAddress host, int port, boolean stream) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY)
  Socket(String host, int port, InetAddress localAddr, int localPort) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY)
  Socket(InetAddress address, int port, InetAddress localAddr, int localPort) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY) void connect(SocketAddress endpoint);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY)
  void connect(SocketAddress endpoint, int timeout);
}

class ServerSocket {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY) Socket accept();
}

class DatagramSocket {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY) void receive(DatagramPacket p);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY, when = "the send buffer is full")
  void send(DatagramPacket p);
}

class InetAddress {
  @Blocking(kind = DNS, interrupt = IGNORES) static InetAddress[] getAllByName(String host);
  @Blocking(kind = DNS, interrupt = IGNORES) static InetAddress getByName(String host);
  @Blocking(kind = DNS, interrupt = IGNORES) String getCanonicalHostName();
  @Blocking(kind = DNS, interrupt = IGNORES, when = "the address has no name yet") String getHostName();
  @Blocking(kind = DNS, interrupt = IGNORES) static InetAddress getLocalHost();
  @Blocking(kind = NETWORK, interrupt = IGNORES) boolean isReachable(int timeout);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  boolean isReachable(NetworkInterface netif, int ttl, int timeout);
}

class InetSocketAddress {
  @Blocking(kind = DNS, interrupt = IGNORES) InetSocketAddress(String hostname, int port) {}
  @Blocking(kind = DNS, interrupt = IGNORES, when = "the address has no name yet") String getHostName();
}

class URL {
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") InputStream openStream();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") Object getContent();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") Object getContent(Class[] classes);
  @Blocking(kind = DNS, interrupt = IGNORES, when = "the URL names another host") boolean equals(Object obj);
  @Blocking(kind = DNS, interrupt = IGNORES, when = "the URL names another host") int hashCode();
  @Blocking(kind = DNS, interrupt = IGNORES, when = "the URL names another host") boolean sameFile(URL other);
}

class URLConnection {
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") void connect();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") Object getContent();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") Object getContent(Class[] classes);
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") String getContentEncoding();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") int getContentLength();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") long getContentLengthLong();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") String getContentType();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") long getDate();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") long getExpiration();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") String getHeaderField(String name);
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") String getHeaderField(int n);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host")
  long getHeaderFieldDate(String name, long defaultValue);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host")
  int getHeaderFieldInt(String name, int defaultValue);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") String getHeaderFieldKey(int n);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host")
  long getHeaderFieldLong(String name, long defaultValue);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") Map getHeaderFields();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") InputStream getInputStream();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") long getLastModified();
  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host") OutputStream getOutputStream();
}

class HttpURLConnection {
  @Blocking(kind = NETWORK, interrupt = IGNORES) int getResponseCode();
  @Blocking(kind = NETWORK, interrupt = IGNORES) String getResponseMessage();
  @Blocking(kind = NETWORK, interrupt = IGNORES) String getHeaderField(int n);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  long getHeaderFieldDate(String name, long defaultValue);

  @Blocking(kind = NETWORK, interrupt = IGNORES) String getHeaderFieldKey(int n);

  // Declared above it, where a connection may be one to a file.
  @Blocking(kind = NETWORK, interrupt = IGNORES) void connect();
  @Blocking(kind = NETWORK, interrupt = IGNORES) InputStream getInputStream();
  @Blocking(kind = NETWORK, interrupt = IGNORES) OutputStream getOutputStream();
}
