package dev.colorfast.bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/** Which classes of the class path extend or implement which. */
final class Subtypes {
  private final List<Map<String, List<String>>> places = new ArrayList<>();
  private final Map<String, List<String>> known = new HashMap<>();

  /** Asks each place of the path, but for those whose classes are known one by one. */
  Subtypes(ClassPath path) {
    for (Container container : path.containers()) {
      if (!container.isOwn()) {
        places.add(container.subtypes());
      }
    }
  }

  /** Returns the classes that extend or implement a class directly, in order. */
  List<String> of(String name) {
    List<String> all = known.get(name);
    if (all == null) {
      all = new ArrayList<>(0);
      for (Map<String, List<String>> place : places) {
        all.addAll(place.getOrDefault(name, List.of()));
      }
      Collections.sort(all);
      known.put(name, all);
    }
    return all;
  }

  /** Reads the supertypes of all classes in a place. */
  static Map<String, List<String>> read(Container container) {
    Map<String, List<String>> direct = new HashMap<>();
    for (String file : container.classFiles()) {
      container.read(file).ifPresent(content -> add(content, direct));
    }
    direct.values().forEach(Collections::sort);
    return direct;
  }

  private static void add(byte[] content, Map<String, List<String>> direct) {
    try {
      ClassReader file = new ClassReader(content);
      String name = OutlineReader.binary(file.getClassName());
      if (file.getSuperName() != null && !file.getSuperName().startsWith("java/")) {
        note(file.getSuperName(), name, direct);
      }
      for (String above : file.getInterfaces()) {
        // Who implements an interface of the JDK is never asked.
        if (!above.startsWith("java/")) {
          note(above, name, direct);
        }
      }
    } catch (RuntimeException | AssertionError damaged) {
      // Whoever asks for the class is told.
    }
  }

  private static void note(String above, String name, Map<String, List<String>> direct) {
    direct.computeIfAbsent(OutlineReader.binary(above), unused -> new ArrayList<>(2)).add(name);
  }
}
