package dev.colorfast.findings;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The packages in which something is reported. Of those that are named and hold a class, however
 * far up, the one with the longest name decides; where none does, everything is reported, unless
 * some package is asked for by name.
 *
 * @param named whether something is reported in a package, and in those below it
 */
public record PackageFilter(Map<String, Boolean> named) {

  /** Everything is reported. */
  public static final PackageFilter ALL = new PackageFilter(Map.of());

  private static final Pattern NAME = Pattern.compile("[+-]?\\w+(\\.\\w+)*");

  public PackageFilter {
    named = Map.copyOf(named);
  }

  /**
   * Reads names of packages, separated by commas; those after a minus sign are left out.
   *
   * @return nothing if one of them is no name
   */
  public static Optional<PackageFilter> parse(String text) {
    Map<String, Boolean> named = new TreeMap<>();
    for (String part : text.split(",", -1)) {
      String word = part.strip();
      if (!NAME.matcher(word).matches()) {
        return Optional.empty();
      }
      boolean isSigned = word.startsWith("-") || word.startsWith("+");
      named.put(isSigned ? word.substring(1) : word, !word.startsWith("-"));
    }
    return Optional.of(new PackageFilter(named));
  }

  /** Returns the text that {@link #parse} reads; empty for {@link #ALL}. */
  public String text() {
    return new TreeMap<>(named)
        .entrySet().stream()
            .map(each -> (each.getValue() ? "" : "-") + each.getKey())
            .collect(Collectors.joining(","));
  }

  /** Returns whether something is reported in a class, given by its binary name. */
  public boolean include(String className) {
    String at = className;
    while (at.contains(".")) {
      at = at.substring(0, at.lastIndexOf('.'));
      if (named.containsKey(at)) {
        return named.get(at);
      }
    }
    return !named.containsValue(true);
  }
}
