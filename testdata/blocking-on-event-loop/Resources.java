package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.awt.Image;
import java.io.BufferedReader;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import javax.imageio.ImageIO;
import javax.sql.DataSource;

/** The network, name service, database, processes, console and file system, each directly. */
@RunsOn(ThreadKind.EVENT_LOOP)
class Resources {

  String callsServiceBad(HttpClient http, HttpRequest request) throws Exception {
    // BUG: Diagnostic contains: blocks on the network, and callsServiceBad runs on an event loop
    return http.send(request, BodyHandlers.ofString()).body();
  }

  /** It may name a file or a resource as well as another host. */
  InputStream missedAlarmOpensUrl(URL url) throws IOException {
    return url.openStream();
  }

  InputStream opensConnectionBad(URL url) throws IOException {
    HttpURLConnection connection = (HttpURLConnection) url.openConnection();
    // BUG: Diagnostic contains: connection.getInputStream() blocks on the network
    return connection.getInputStream();
  }

  /** A connection to nobody knows what. */
  InputStream missedAlarmConnection(URL url) throws IOException {
    return url.openConnection().getInputStream();
  }

  Image iconOk() throws IOException {
    return ImageIO.read(Resources.class.getResource("icon.png"));
  }

  Image imageBad(File file) throws IOException {
    // BUG: Diagnostic contains: accesses files
    return ImageIO.read(file);
  }

  void connectsBad(InetSocketAddress address) throws IOException {
    try (Socket socket = new Socket()) {
      // BUG: Diagnostic contains: blocks on the network
      socket.connect(address);
    }
  }

  InetAddress resolvesBad(String host) throws IOException {
    // BUG: Diagnostic contains: resolves a name
    return InetAddress.getByName(host);
  }

  InetSocketAddress resolvesInConstructorBad(String host) {
    // BUG: Diagnostic contains: resolves a name
    return new InetSocketAddress(host, 80);
  }

  InetSocketAddress leavesUnresolvedOk(String host) {
    return InetSocketAddress.createUnresolved(host, 80);
  }

  Connection connectsToDatabaseBad(DataSource database) throws SQLException {
    // BUG: Diagnostic contains: blocks on the database
    return database.getConnection();
  }

  Connection connectsByDriverBad(String url) throws SQLException {
    // BUG: Diagnostic contains: blocks on the database
    return DriverManager.getConnection(url);
  }

  ResultSet queriesBad(PreparedStatement query) throws SQLException {
    // BUG: Diagnostic contains: blocks on the database
    return query.executeQuery();
  }

  void commitsBad(Connection connection) throws SQLException {
    // BUG: Diagnostic contains: blocks on the database
    connection.commit();
  }

  Process startsProcessBad(String file) throws IOException {
    // BUG: Diagnostic contains: waits for a process
    return new ProcessBuilder("gzip", file).start();
  }

  int waitsForProcessBad(Process process) throws InterruptedException {
    // BUG: Diagnostic contains: waits for a process
    return process.waitFor();
  }

  String asksBad() {
    // BUG: Diagnostic contains: waits for console input
    return System.console().readLine("continue? ");
  }

  byte[] readsFileBad(Path file) throws IOException {
    // BUG: Diagnostic contains: accesses files
    return Files.readAllBytes(file);
  }

  void writesFileBad(Path file, String text) throws IOException {
    // BUG: Diagnostic contains: accesses files
    Files.writeString(file, text);
  }

  // As a rule the answer is in memory; on a slow or remote file system it is not.
  boolean missedAlarmLooksAtFile(File file) {
    return file.exists();
  }

  InputStream opensFileBad(File file) throws IOException {
    // BUG: Diagnostic contains: accesses files
    return new FileInputStream(file);
  }

  BufferedReader opensReaderBad(File file) throws IOException {
    // BUG: Diagnostic contains: accesses files
    return new BufferedReader(new FileReader(file));
  }

  CompletableFuture<HttpResponse<String>> callsServiceOk(HttpClient http, String address) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(address)).GET().build();
    return http.sendAsync(request, BodyHandlers.ofString());
  }

  PreparedStatement bindsOk(PreparedStatement query, long id) throws SQLException {
    query.setLong(1, id);
    return query;
  }

  Path namesFileOk(Path folder) {
    return folder.resolve("orders.csv").normalize().getParent();
  }

  File namesOldFileOk(String folder) {
    return new File(folder, "orders.csv");
  }
}
