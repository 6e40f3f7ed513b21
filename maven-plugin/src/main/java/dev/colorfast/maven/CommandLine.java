package dev.colorfast.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What the user gives on the command line, which counts more than what a pom says. Of lists both
 * count, those of the command line last; Maven alone would pass over the command line wherever a
 * pom has a value.
 */
record CommandLine(Properties properties) {

  /** Returns a parameter. */
  String text(String property, String configured) {
    return properties.getProperty(property, configured);
  }

  /**
   * Returns a parameter that is set by its name alone.
   *
   * @throws MojoExecutionException if it is neither true nor false
   */
  boolean flag(String property, boolean configured) throws MojoExecutionException {
    String given = properties.getProperty(property);
    if (given == null) {
      return configured;
    }
    return switch (given.strip().toLowerCase(Locale.ROOT)) {
      case "", "true" -> true;
      case "false" -> false;
      default ->
          throw new MojoExecutionException(
              property + " is '" + given + "', where true or false was expected");
    };
  }

  /** Returns a parameter that is a list. */
  List<String> list(String property, List<String> configured) {
    List<String> all = new ArrayList<>(configured == null ? List.of() : configured);
    String given = properties.getProperty(property);
    if (given != null) {
      List<String> ours = List.of(given.split(",", -1));
      // Where the pom is silent, Maven has read the same already.
      if (!all.equals(ours)) {
        all.addAll(ours);
      }
    }
    return all;
  }
}
