package dev.colorfast.bytecode;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/** Which classes of the class path extend or implement which. */
final class Subtypes {
  private final Map<String, List<String>> direct = new HashMap<>();

  private Subtypes() {}

  /** Reads the first lines of every class file, as it were. */
  static Subtypes of(ClassPath path) {
    Subtypes all = new Subtypes();
    for (Container container : path.containers()) {
      if (!container.isOwn()) {
        for (String file : container.classFiles()) {
          container.read(file).ifPresent(all::add);
        }
      }
    }
    all.direct.values().forEach(Collections::sort);
    return all;
  }

  private void add(byte[] content) {
    try {
      ClassReader file = new ClassReader(content);
      String name = OutlineReader.binary(file.getClassName());
      if (file.getSuperName() != null) {
        note(file.getSuperName(), name);
      }
      for (String above : file.getInterfaces()) {
        note(above, name);
      }
    } catch (RuntimeException damaged) {
      // Whoever asks for the class is told.
    }
  }

  private void note(String above, String name) {
    if (!above.equals("java/lang/Object")) {
      direct.computeIfAbsent(OutlineReader.binary(above), unused -> new ArrayList<>(2)).add(name);
    }
  }

  List<String> of(String name) {
    return direct.getOrDefault(name, List.of());
  }
}
