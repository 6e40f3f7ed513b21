package oracle;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import java.io.IOException;
import java.io.InputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A Netty event loop uses the network: the loopback interface only. */
final class LoopNetwork {

  /** One for each answer that the server may give. */
  private static final Semaphore ANSWERS = new Semaphore(0);

  private LoopNetwork() {}

  public static void main(String[] arguments) throws Exception {
    EventLoop loop = new DefaultEventLoop();
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      connectsBad(loop, server);
      readsAndWritesBad(loop, server);
      acceptsBad(loop, server);
      datagramsBad(loop);
      channelsBad(loop);
      namesBad(loop);
      httpBad(loop);
      nonBlockingChannelOk(loop);
    } finally {
      loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }
  }

  private static void await(Future<?> task) throws Exception {
    task.get(10, TimeUnit.SECONDS);
  }

  static void connectsBad(EventLoop loop, ServerSocket server) throws Exception {
    InetSocketAddress address = (InetSocketAddress) server.getLocalSocketAddress();
    await(
        loop.submit(
            () -> {
              new Socket(address.getAddress(), address.getPort()).close();
              return "";
            }));
    server.accept().close();
    await(
        loop.submit(
            () -> {
              try (Socket socket = new Socket()) {
                socket.connect(address);
              }
              return "";
            }));
    server.accept().close();
    await(
        loop.submit(
            () -> {
              try (Socket socket = new Socket()) {
                // ONLY COLORFAST: BlockHound knows the form without timeout only
                socket.connect(address, 5_000);
              }
              return "";
            }));
    server.accept().close();
  }

  static void readsAndWritesBad(EventLoop loop, ServerSocket server) throws Exception {
    try (Socket client = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket accepted = server.accept()) {
      accepted.getOutputStream().write(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
      await(
          loop.submit(
              () -> {
                // ONLY BLOCKHOUND: missed alarm: the streams of a socket are like any others
                client.getOutputStream().write(1);
                // ONLY BLOCKHOUND: missed alarm: the streams of a socket are like any others
                client.getOutputStream().write(new byte[] {1, 2});
                return "";
              }));
      await(
          loop.submit(
              () -> {
                InputStream in = client.getInputStream();
                // ONLY BLOCKHOUND: missed alarm: the streams of a socket are like any others
                int sum = in.read();
                // ONLY BLOCKHOUND: missed alarm: the streams of a socket are like any others
                sum += in.read(new byte[2]);
                // ONLY BLOCKHOUND: missed alarm: the streams of a socket are like any others
                return sum + in.readNBytes(2).length;
              }));
    }
  }

  static void acceptsBad(EventLoop loop, ServerSocket server) throws Exception {
    try (Socket client = new Socket(server.getInetAddress(), server.getLocalPort())) {
      await(
          loop.submit(
              () -> {
                server.accept().close();
                return "";
              }));
    }
  }

  static void datagramsBad(EventLoop loop) throws Exception {
    try (DatagramSocket socket = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
      await(
          loop.submit(
              () -> {
                socket.send(new DatagramPacket(new byte[1], 1, socket.getLocalSocketAddress()));
                return "";
              }));
      await(
          loop.submit(
              () -> {
                // ONLY COLORFAST: BlockHound knows the sockets of older JDKs only
                socket.receive(new DatagramPacket(new byte[1], 1));
                return "";
              }));
    }
  }

  static void channelsBad(EventLoop loop) throws Exception {
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    try (ServerSocketChannel server = ServerSocketChannel.open().bind(any)) {
      await(
          loop.submit(
              () -> {
                // ONLY COLORFAST: BlockHound does not see java.nio
                try (SocketChannel client = SocketChannel.open(server.getLocalAddress());
                    SocketChannel accepted = server.accept()) {
                  client.write(ByteBuffer.allocate(1));
                  return accepted.read(ByteBuffer.allocate(1));
                }
              }));
    }
  }

  static void namesBad(EventLoop loop) throws Exception {
    // ONLY COLORFAST: BlockHound does not see the resolution of names
    await(loop.submit(() -> InetAddress.getByName("localhost")));
    // ONLY COLORFAST: BlockHound does not see the resolution of names
    await(loop.submit(() -> InetAddress.getAllByName("localhost")));
    // ONLY COLORFAST: BlockHound does not see the resolution of names
    await(loop.submit(() -> new InetSocketAddress("localhost", 80)));
  }

  static void httpBad(EventLoop loop) throws Exception {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", LoopNetwork::answer);
    server.start();
    try {
      URI uri = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
      HttpRequest request = HttpRequest.newBuilder(uri).build();
      HttpClient client = HttpClient.newHttpClient();
      await(
          loop.submit(
              () -> {
                Bystander.onceThisThreadWaits(ANSWERS::release);
                return client.send(request, BodyHandlers.discarding());
              }));
      await(
          loop.submit(
              () -> {
                Bystander.onceThisThreadWaits(ANSWERS::release);
                return client.sendAsync(request, BodyHandlers.discarding()).join();
              }));
      ANSWERS.release(3);
      await(
          loop.submit(
              () -> {
                // ONLY BLOCKHOUND: missed alarm: a URL may name a file, or what is in memory
                uri.toURL().openStream().close();
                return "";
              }));
      await(
          loop.submit(
              () -> {
                HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
                return connection.getResponseCode();
              }));
      await(
          loop.submit(
              () -> {
                HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
                connection.getInputStream().close();
                return "";
              }));
    } finally {
      server.stop(0);
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    ANSWERS.acquireUninterruptibly();
    exchange.sendResponseHeaders(200, 2);
    exchange.getResponseBody().write("ok".getBytes(StandardCharsets.UTF_8));
    exchange.close();
  }

  static void nonBlockingChannelOk(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              try (SocketChannel channel = SocketChannel.open()) {
                channel.configureBlocking(false);
                return channel.isOpen();
              }
            }));
    // ONLY COLORFAST: false alarm: there is nothing to resolve
    await(loop.submit(() -> InetAddress.getByName("127.0.0.1")));
    await(loop.submit(() -> InetAddress.getLoopbackAddress()));
  }
}
