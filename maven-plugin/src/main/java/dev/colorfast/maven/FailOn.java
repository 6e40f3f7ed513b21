package dev.colorfast.maven;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/** From which severity on a finding fails the build. */
enum FailOn {
  ERROR,
  WARNING,
  NEVER;

  /** Returns the value of the parameter of this name, written in any case. */
  static FailOn of(String text) throws MojoExecutionException {
    for (FailOn value : values()) {
      if (value.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
        return value;
      }
    }
    throw new MojoExecutionException(
        "failOn (colorfast.failOn) is '"
            + text
            + "', which is none of "
            + Arrays.stream(values()).map(FailOn::name).collect(Collectors.joining(", ")));
  }

  boolean isReachedBy(Tally tally) {
    return switch (this) {
      case ERROR -> tally.errors() > 0;
      case WARNING -> tally.errors() > 0 || tally.warnings() > 0;
      case NEVER -> false;
    };
  }
}
