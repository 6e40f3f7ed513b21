package dev.colorfast.facts;

import dev.colorfast.model.MethodSignature;
import java.util.Map;

/**
 * The conversions between primitives and their objects (JLS 5.1.7 and 5.1.8), which javac spells
 * out as calls. What is known of a value is known of its object too.
 */
public final class Boxing {
  private static final Map<String, Character> PRIMITIVES =
      Map.of(
          "java.lang.Boolean", 'Z',
          "java.lang.Byte", 'B',
          "java.lang.Character", 'C',
          "java.lang.Double", 'D',
          "java.lang.Float", 'F',
          "java.lang.Integer", 'I',
          "java.lang.Long", 'J',
          "java.lang.Short", 'S');

  private static final Map<Character, String> NAMES =
      Map.of(
          'Z', "booleanValue",
          'B', "byteValue",
          'C', "charValue",
          'D', "doubleValue",
          'F', "floatValue",
          'I', "intValue",
          'J', "longValue",
          'S', "shortValue");

  private Boxing() {}

  /** Returns whether a method makes an object of its primitive argument. */
  public static boolean boxes(MethodSignature method) {
    return boxes(method.owner(), method.name())
        && method.descriptor().startsWith("(" + PRIMITIVES.get(method.owner()) + ")");
  }

  /** Returns whether the method of that name that takes one primitive makes an object of it. */
  public static boolean boxes(String owner, String name) {
    return PRIMITIVES.containsKey(owner) && name.equals("valueOf");
  }

  /** Returns whether a method returns the primitive of which its object was made. */
  public static boolean unboxes(MethodSignature method) {
    return unboxes(method.owner(), method.name());
  }

  /** Returns whether a method of that name returns the primitive of which its object was made. */
  public static boolean unboxes(String owner, String name) {
    Character primitive = PRIMITIVES.get(owner);
    return primitive != null && name.equals(NAMES.get(primitive));
  }
}
