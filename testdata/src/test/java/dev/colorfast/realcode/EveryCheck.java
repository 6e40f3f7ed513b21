package dev.colorfast.realcode;

import com.google.errorprone.bugpatterns.BugChecker;
import java.util.ServiceLoader;
import java.util.stream.Collectors;

/** The checks that Error Prone finds in our jar. */
public final class EveryCheck {
  private EveryCheck() {}

  /** Returns the options that turn on every check of ours, as far as it is on by default. */
  public static String options() {
    return ServiceLoader.load(BugChecker.class).stream()
        .filter(provider -> provider.type().getName().startsWith("dev.colorfast."))
        .map(provider -> "-Xep:" + provider.type().getSimpleName())
        .sorted()
        .collect(Collectors.joining(" "));
  }
}
