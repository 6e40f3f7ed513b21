package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Scanner;
import java.util.zip.GZIPOutputStream;

/** That a method declares IOException or InterruptedException does not mean that it blocks. */
@RunsOn(ThreadKind.EVENT_LOOP)
class InMemoryStreams {

  byte[] bytesOk(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.write(text.getBytes(StandardCharsets.UTF_8));
    bytes.close();
    return new ByteArrayInputStream(bytes.toByteArray()).readAllBytes();
  }

  byte[] layersOk(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeUTF(text);
    }
    return bytes.toByteArray();
  }

  String readerOk(String text) throws IOException {
    try (BufferedReader lines = new BufferedReader(new StringReader(text))) {
      return lines.readLine();
    }
  }

  String writerOk(String text) throws IOException {
    StringWriter out = new StringWriter();
    out.append(text).flush();
    out.close();
    return out.toString();
  }

  int scannerOk(String numbers) {
    return new Scanner(numbers).nextInt();
  }

  String appendableOk(Appendable out) throws IOException {
    return out.append("order").toString();
  }

  String propertiesOk(String text) throws IOException {
    Properties properties = new Properties();
    properties.load(new StringReader(text));
    return properties.getProperty("currency");
  }

  ByteBuffer encodesOk(String text) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
  }

  String decodesOk(String text) throws IOException {
    return URLDecoder.decode(text, "UTF-8");
  }

  SocketChannel opensChannelOk() throws IOException {
    SocketChannel channel = SocketChannel.open();
    channel.configureBlocking(false);
    return channel;
  }

  // SUMMARY: plain
  void declaresOnlyOk() throws IOException, InterruptedException {
    throw new IOException("nothing was waited for");
  }

  void callsWhatDeclaresOk() throws IOException, InterruptedException {
    declaresOnlyOk();
  }
}
