package dev.colorfast.realcode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The checks that Error Prone finds in our jar. */
public final class EveryCheck {
  private static final String SERVICES =
      "META-INF/services/com.google.errorprone.bugpatterns.BugChecker";

  private EveryCheck() {}

  /**
   * Returns the options that turn on every check of ours, as far as it is on by default. Error
   * Prone need not be there.
   */
  public static String options() throws IOException {
    Set<String> options = new TreeSet<>();
    for (URL services :
        Collections.list(EveryCheck.class.getClassLoader().getResources(SERVICES))) {
      for (String check : lines(services)) {
        if (check.startsWith("dev.colorfast.")) {
          options.add("-Xep:" + check.substring(check.lastIndexOf('.') + 1));
        }
      }
    }
    if (options.isEmpty()) {
      throw new IllegalStateException("no check of ours is on the class path");
    }
    return String.join(" ", options);
  }

  private static List<String> lines(URL file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(file.openStream(), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }
}
