package dev.colorfast.colormap;

import dev.colorfast.colormap.ColorMap.Method;
import java.util.List;

/** Finds methods by the names that people write. */
final class Named {
  private Named() {}

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
