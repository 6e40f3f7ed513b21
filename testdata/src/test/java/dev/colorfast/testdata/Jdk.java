package dev.colorfast.testdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.opentest4j.TestAbortedException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * An installed JDK.
 *
 * @param home its folder
 * @param version what it calls itself
 */
record Jdk(Path home, Runtime.Version version) {

  /** The oldest release that runs the newest Error Prone. */
  static final int MINIMUM = 21;

  /** Generous: whatever is run takes seconds. */
  private static final long MINUTES_TO_RUN = 10;

  /** Names the folder of the JDK to take instead of what was discovered. */
  static final String PROPERTY = "colorfast.newest.jdk";

  /**
   * Returns the newest JDK in the toolchains file that is new enough, or the one that the system
   * property names.
   *
   * @throws IllegalArgumentException if the property names no JDK
   */
  static Optional<Jdk> newest(Path toolchains) throws IOException {
    String override = System.getProperty(PROPERTY, "");
    if (!override.isEmpty()) {
      Path home = Path.of(override);
      if (!Files.exists(home.resolve("bin")) || !Files.exists(home.resolve("release"))) {
        throw new IllegalArgumentException(PROPERTY + " names no JDK: " + override);
      }
      return Optional.of(new Jdk(home, Runtime.Version.parse(Integer.toString(MINIMUM))));
    }
    if (!Files.exists(toolchains)) {
      return Optional.empty();
    }
    NodeList entries = elements(toolchains);
    return IntStream.range(0, entries.getLength())
        .mapToObj(i -> (Element) entries.item(i))
        .map(e -> new Jdk(Path.of(text(e, "jdkHome")), Runtime.Version.parse(text(e, "version"))))
        .filter(jdk -> jdk.version().feature() >= MINIMUM)
        .max(Comparator.comparing(Jdk::version));
  }

  /** Skips the running test, for want of a {@linkplain #newest newer JDK}. */
  static void skip() {
    throw new TestAbortedException(
        "no JDK %d or newer found: install one where Maven's toolchain discovery looks, or set -D%s"
            .formatted(MINIMUM, PROPERTY));
  }

  /** Returns the JDK that runs this code. */
  static Jdk current() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version());
  }

  /**
   * Runs a program to its end, and writes to the file what it prints.
   *
   * @param arguments those of the launcher
   * @throws AssertionError if the program fails, or does not end in time
   */
  void run(List<String> arguments, Path log) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve("java").toString());
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    try {
      if (!process.waitFor(MINUTES_TO_RUN, TimeUnit.MINUTES)) {
        throw new AssertionError("it did not end, see " + log);
      }
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new AssertionError("on " + this + ":\n" + Files.readString(log));
    }
  }

  private static NodeList elements(Path toolchains) throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance()
          .newDocumentBuilder()
          .parse(toolchains.toFile())
          .getElementsByTagName("toolchain");
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException("cannot read " + toolchains, e);
    }
  }

  private static String text(Element toolchain, String tag) {
    return toolchain.getElementsByTagName(tag).item(0).getTextContent().strip();
  }
}
