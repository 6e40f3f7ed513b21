package dev.colorfast.maven;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Placeholders for properties that only the running build has set; Maven filled in the others. */
final class Placeholders {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]+)}");

  private Placeholders() {}

  /** Returns a text in which the placeholders of known properties are replaced. */
  static String filled(String text, UnaryOperator<String> properties) {
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            match -> {
              String value = properties.apply(match.group(1));
              return Matcher.quoteReplacement(value == null ? match.group() : value);
            });
  }
}
