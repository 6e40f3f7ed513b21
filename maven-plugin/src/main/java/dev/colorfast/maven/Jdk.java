package dev.colorfast.maven;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * A JDK on this machine.
 *
 * @param home its directory
 * @param feature its version: 17 for 17.0.15
 */
record Jdk(Path home, int feature) {
  /** The oldest JDK whose compiler the checks run in. */
  static final int OLDEST_TO_RUN_CHECKS = 17;

  /** Returns the one that runs Maven. */
  static Jdk running() {
    return new Jdk(Path.of(System.getProperty("java.home")), Runtime.version().feature());
  }

  /** Returns the JDK in a directory, if there is one that tells its version. */
  static Optional<Jdk> in(Path home) {
    Properties release = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
      release.load(reader);
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
    return featureOf(release.getProperty("JAVA_VERSION", ""))
        .map(feature -> new Jdk(home, feature));
  }

  /** Returns 8 for "1.8.0_392" and 17 for "17.0.15", with or without the quotes. */
  static Optional<Integer> featureOf(String version) {
    String plain = CompilerConfiguration.plainVersion(version.replace("\"", "").strip());
    String digits = plain.replaceFirst("\\D.*", "");
    return digits.isEmpty() ? Optional.empty() : Optional.of(Integer.valueOf(digits));
  }

  Path java() {
    return home.resolve("bin").resolve("java");
  }

  boolean hasCompiler() {
    Path bin = home.resolve("bin");
    return Files.exists(bin.resolve("javac")) || Files.exists(bin.resolve("javac.exe"));
  }

  boolean canRunChecks() {
    return feature >= OLDEST_TO_RUN_CHECKS;
  }

  /** Returns the oldest source level that its compiler takes. */
  int oldestSource() {
    return feature >= 20 ? 8 : 7;
  }

  /** Returns whether its compiler runs annotation processors that nobody has asked for. */
  boolean processesUnasked() {
    return feature < 23;
  }
}
