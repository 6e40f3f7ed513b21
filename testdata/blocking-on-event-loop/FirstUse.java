package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What is done once, because a field says whether it has been done. */
@RunsOn(ThreadKind.EVENT_LOOP)
class FirstUse {
  private static byte[] logo;
  private static boolean isWarm;

  private String banner;

  byte[] logoOk() throws IOException {
    if (logo == null) {
      logo = Files.readAllBytes(Path.of("logo.png"));
    }
    return logo;
  }

  void warmsUpOk() throws IOException {
    if (isWarm) {
      return;
    }
    isWarm = true;
    Files.createTempDirectory("shop");
  }

  synchronized String bannerOk() throws IOException {
    if (banner != null) {
      return banner;
    }
    banner = Files.readString(Path.of("banner.txt"));
    return banner;
  }

  private static InetAddress own;

  /** Every service asks for its own address, and once. */
  static InetAddress ownAddressOk() throws UnknownHostException {
    if (own == null) {
      if (System.getProperty("address") == null) {
        own = InetAddress.getLocalHost();
      } else {
        own = InetAddress.getLoopbackAddress();
      }
    }
    return own;
  }

  InetAddress eachTimeBad() throws UnknownHostException {
    // BUG: Diagnostic contains: resolves a name
    return InetAddress.getLocalHost();
  }

  /** A wait is a wait, also the first time. */
  void waitsOnFirstUseBad() throws InterruptedException {
    if (!isWarm) {
      // BUG: Diagnostic contains: sleeps
      Thread.sleep(100);
      isWarm = true;
    }
  }

  /** The field is tested, but nothing makes sure that this is done only once. */
  void readsEachTimeBad() throws IOException {
    if (!isWarm) {
      // BUG: Diagnostic contains: accesses files
      Files.readString(Path.of("banner.txt"));
    }
  }

  /** Which URL it is decides whether it is read over the network; a resource is not. */
  InputStream resourceOk() throws IOException {
    return FirstUse.class.getResource("/logo.png").openStream();
  }
}
