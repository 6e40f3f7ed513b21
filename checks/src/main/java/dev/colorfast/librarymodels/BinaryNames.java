package dev.colorfast.librarymodels;

/** Turns the names of types as source writes them into those of class files. */
final class BinaryNames {

  private BinaryNames() {}

  /**
   * Returns the binary name of a fully qualified one: {@code java.util.Map$Entry} for {@code
   * java.util.Map.Entry}. The class is taken to begin at the first part in upper case, as every
   * library that we know writes it.
   */
  static String ofQualified(String name) {
    for (int part = 0; part >= 0 && part < name.length(); part = name.indexOf('.', part) + 1) {
      if (Character.isUpperCase(name.charAt(part))) {
        return name.substring(0, part) + name.substring(part).replace('.', '$');
      }
      if (name.indexOf('.', part) < 0) {
        return name;
      }
    }
    return name;
  }

  /** Returns the package of a class, empty for the unnamed one. */
  static String packageOf(String className) {
    int dot = className.lastIndexOf('.');
    return dot < 0 ? "" : className.substring(0, dot);
  }

  /** Returns the descriptor of a class. */
  static String descriptor(String className) {
    return 'L' + className.replace('.', '/') + ';';
  }
}
