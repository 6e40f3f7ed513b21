package dev.colorfast.librarymodels;

import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.List;

/** Reads JVM descriptors back into the words of a source file. */
final class Descriptors {

  private Descriptors() {}

  /** Returns {@code find(String, int[])} for a method, {@code Store(String)} for a constructor. */
  static String readable(MethodSignature method) {
    return name(method) + '(' + String.join(", ", parameters(method.descriptor())) + ')';
  }

  /** Returns the simple name of the type that the method returns. */
  static String returnType(MethodSignature method) {
    String descriptor = method.descriptor();
    return typeAt(descriptor, descriptor.indexOf(')') + 1);
  }

  /** Returns the simple names of the parameter types. */
  static List<String> parameters(String descriptor) {
    List<String> parameters = new ArrayList<>();
    for (int at = 1; descriptor.charAt(at) != ')'; at = end(descriptor, at)) {
      parameters.add(typeAt(descriptor, at));
    }
    return parameters;
  }

  private static String name(MethodSignature method) {
    if (!method.isConstructor()) {
      return method.name();
    }
    String simpleOwner = method.simpleOwner();
    return simpleOwner.substring(simpleOwner.lastIndexOf('.') + 1);
  }

  private static String typeAt(String descriptor, int start) {
    int at = start;
    while (descriptor.charAt(at) == '[') {
      at++;
    }
    return elementAt(descriptor, at) + "[]".repeat(at - start);
  }

  private static String elementAt(String descriptor, int at) {
    return switch (descriptor.charAt(at)) {
      case 'V' -> "void";
      case 'Z' -> "boolean";
      case 'B' -> "byte";
      case 'C' -> "char";
      case 'S' -> "short";
      case 'I' -> "int";
      case 'J' -> "long";
      case 'F' -> "float";
      case 'D' -> "double";
      default -> {
        String name = descriptor.substring(at + 1, descriptor.indexOf(';', at));
        yield name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1);
      }
    };
  }

  private static int end(String descriptor, int start) {
    int at = start;
    while (descriptor.charAt(at) == '[') {
      at++;
    }
    return descriptor.charAt(at) == 'L' ? descriptor.indexOf(';', at) + 1 : at + 1;
  }
}
