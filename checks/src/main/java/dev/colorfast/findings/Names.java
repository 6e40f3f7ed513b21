package dev.colorfast.findings;

import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.MethodSignature;

/** How methods are called in messages. */
final class Names {
  private Names() {}

  /** Returns how a body is called by itself: "channelRead", "lambda in start". */
  static String of(MethodSignature body, MethodFacts.Form form) {
    return switch (form) {
      case METHOD, SYNTHETIC -> inClass(body);
      case LAMBDA -> "lambda in " + inClass(body);
      case REFERENCE -> "reference in " + inClass(body);
    };
  }

  /** Returns how a sentence calls the body that it is about: "channelRead", "this lambda". */
  static String asSubject(MethodSignature body, MethodFacts.Form form) {
    return switch (form) {
      case METHOD, SYNTHETIC -> inClass(body);
      case LAMBDA -> "this lambda";
      case REFERENCE -> "it";
    };
  }

  /** Returns the name as the author of the surrounding class knows it. */
  static String inClass(MethodSignature method) {
    if (method.isConstructor()) {
      return "the constructor of " + method.simpleOwner();
    }
    if (method.isStaticInitializer()) {
      return "the static initializer of " + method.simpleOwner();
    }
    if (method.name().startsWith("lambda$")) {
      String around = method.name().substring("lambda$".length());
      String name = around.substring(0, around.lastIndexOf('$'));
      return inClass(new MethodSignature(method.owner(), name, method.descriptor()));
    }
    return method.name();
  }

  /** Returns the name with that of its class. */
  static String qualified(MethodSignature method) {
    if (method.isConstructor()) {
      return "new " + method.simpleOwner();
    }
    return method.isStaticInitializer()
        ? "static initializer of " + method.simpleOwner()
        : method.simpleOwner() + '.' + method.name();
  }
}
