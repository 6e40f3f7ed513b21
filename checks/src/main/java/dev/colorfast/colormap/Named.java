package dev.colorfast.colormap;

import dev.colorfast.colormap.ColorMap.Method;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds methods by the names that people write. */
final class Named {
  /** As a finding begins: the end of a file's path, and a line in it. */
  private static final Pattern PLACE = Pattern.compile("(.+):([1-9][0-9]{0,8}):?");

  private Named() {}

  /** Returns whether a text is the place of a line, rather than a name. */
  static boolean isPlace(String text) {
    return PLACE.matcher(text.strip()).matches();
  }

  /**
   * Returns the methods and lambdas in which a line stands: those in which something is found
   * there, or else, for each file of that name, the last one that begins before it.
   *
   * @param place a file, with as much of its path as is needed, and a line: {@code Store.java:31}
   */
  static List<Method> at(ColorMap map, String place) {
    Matcher parts = PLACE.matcher(place.strip());
    if (!parts.matches()) {
      return List.of();
    }
    String file = parts.group(1).replace('\\', '/');
    int line = Integer.parseInt(parts.group(2));
    List<Method> before =
        map.methods().stream()
            .filter(each -> ('/' + each.file()).endsWith('/' + file))
            .filter(each -> each.line() > 0 && each.line() <= line)
            .toList();
    Set<String> withFindings =
        map.found().stream()
            .filter(each -> each.line() == line)
            .map(Found::method)
            .collect(Collectors.toSet());
    List<Method> found = before.stream().filter(each -> withFindings.contains(each.id())).toList();
    return found.isEmpty() ? lastOfEachFile(before) : found;
  }

  private static List<Method> lastOfEachFile(List<Method> methods) {
    return methods.stream()
        .collect(
            Collectors.groupingBy(
                Method::file, Collectors.maxBy(Comparator.comparingInt(Method::line))))
        .values()
        .stream()
        .flatMap(Optional::stream)
        .sorted(Comparator.comparing(Method::id))
        .toList();
  }

  /**
   * Returns the methods that a text may mean, in order: all of a class, or all of a name. Packages,
   * outer classes and parameters may be left out: {@code Store}, {@code Store.find}, {@code
   * shop.Store#find}, or the name as it stands in the map.
   */
  static List<Method> in(ColorMap map, String text) {
    String wanted = dotted(text.strip());
    return map.methods().stream()
        .filter(
            method ->
                method.id().equals(text.strip())
                    || isEnd(wanted, dotted(method.owner()))
                    || isEnd(wanted, dotted(method.id().substring(0, method.id().indexOf('(')))))
        .toList();
  }

  private static boolean isEnd(String wanted, String name) {
    return !wanted.isEmpty() && (name.equals(wanted) || name.endsWith('.' + wanted));
  }

  private static String dotted(String name) {
    return name.replace('#', '.').replace('$', '.');
  }
}
