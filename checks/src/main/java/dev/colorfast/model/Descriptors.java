package dev.colorfast.model;

import java.util.ArrayList;
import java.util.List;

/** Reads JVM method descriptors. */
public final class Descriptors {
  private Descriptors() {}

  /**
   * Returns the binary name of the class that is a method's parameter type; empty if the parameter
   * is of a primitive type, or if there is none at the index. For an array it is the class of the
   * elements, which is what each argument of a variable number of them is.
   */
  public static String parameterType(String descriptor, int index) {
    int at = 1;
    for (int parameter = 0; at < descriptor.length() && descriptor.charAt(at) != ')'; parameter++) {
      while (descriptor.charAt(at) == '[') {
        at++;
      }
      boolean isClass = descriptor.charAt(at) == 'L';
      int end = isClass ? descriptor.indexOf(';', at) : at;
      if (parameter == index) {
        return isClass ? descriptor.substring(at + 1, end).replace('/', '.') : "";
      }
      at = end + 1;
    }
    return "";
  }

  /** Returns the binary names of the classes that are a method's parameter types. */
  public static List<String> parameterTypes(String descriptor) {
    List<String> types = new ArrayList<>();
    for (int at = 1; at < descriptor.length() && descriptor.charAt(at) != ')'; at++) {
      if (descriptor.charAt(at) == 'L') {
        int end = descriptor.indexOf(';', at);
        types.add(descriptor.substring(at + 1, end).replace('/', '.'));
        at = end;
      }
    }
    return types;
  }

  /** Returns how many parameters a method has. */
  public static int parameters(String descriptor) {
    int count = 0;
    for (int at = 1; at < descriptor.length() && descriptor.charAt(at) != ')'; at++) {
      if (descriptor.charAt(at) == 'L') {
        at = descriptor.indexOf(';', at);
      }
      count += descriptor.charAt(at) == '[' ? 0 : 1;
    }
    return count;
  }

  /** Returns whether a method has a parameter at the index, and that one is no array. */
  public static boolean isSingle(String descriptor, int index) {
    int at = 1;
    for (int parameter = 0; at < descriptor.length() && descriptor.charAt(at) != ')'; parameter++) {
      if (parameter == index) {
        return descriptor.charAt(at) != '[';
      }
      while (descriptor.charAt(at) == '[') {
        at++;
      }
      at = (descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) : at) + 1;
    }
    return false;
  }

  /** Returns the binary name of the class that a method returns; empty if it returns none. */
  public static String returnedType(String descriptor) {
    int at = descriptor.indexOf(')') + 1;
    return descriptor.charAt(at) == 'L'
        ? descriptor.substring(at + 1, descriptor.length() - 1).replace('/', '.')
        : "";
  }
}
