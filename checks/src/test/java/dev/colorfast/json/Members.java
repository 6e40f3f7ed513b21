package dev.colorfast.json;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** The names that the objects of a JSON text have for what is in them, at any depth. */
public final class Members {
  private Members() {}

  /** Returns those that a page about the text does not mention. */
  public static SortedSet<String> missingIn(String page, String text) {
    SortedSet<String> names = new TreeSet<>();
    add(Json.read(text), names);
    names.removeIf(name -> page.contains('"' + name + '"') || page.contains('`' + name + '`'));
    return names;
  }

  private static void add(Object value, SortedSet<String> names) {
    if (value instanceof Map<?, ?> map) {
      map.forEach(
          (name, member) -> {
            names.add((String) name);
            add(member, names);
          });
    } else if (value instanceof List<?> list) {
      list.forEach(each -> add(each, names));
    }
  }
}
