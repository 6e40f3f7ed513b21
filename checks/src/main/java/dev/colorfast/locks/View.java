package dev.colorfast.locks;

import dev.colorfast.callgraph.ClassHierarchy;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import java.util.List;
import java.util.Objects;

/**
 * How what a body names is named by the object that all is seen from.
 *
 * @param owner the class that the body is in
 * @param self what the object is to it whose method the body is
 * @param seesAround whether the objects around that one are the same to both
 * @param arguments what has been passed to the body
 */
record View(String owner, AccessPath self, boolean seesAround, List<AccessPath> arguments) {
  View {
    Objects.requireNonNull(owner);
    Objects.requireNonNull(self);
    arguments = List.copyOf(arguments);
  }

  /** The view of the object's own code. */
  static View ofItself(String owner) {
    return new View(owner, new AccessPath(new Root.This(owner)), true, List.of());
  }

  /** The view of code in another object, which was made inside of this one. */
  static View ofPart(String owner) {
    return new View(owner, AccessPath.UNKNOWN, true, List.of());
  }

  /** The view of code that sees nothing but what is static. */
  static View ofStranger(String owner) {
    return new View(owner, AccessPath.UNKNOWN, false, List.of());
  }

  /** Returns the view of a body that is called. */
  View called(String target, AccessPath receiver, List<AccessPath> passed) {
    boolean isObject = receiver.root() instanceof Root.This && receiver.fields().isEmpty();
    return new View(target, receiver, isObject, passed);
  }

  /** Returns the view of a lambda in the body. */
  View inLambda() {
    return new View(owner, self, seesAround, List.of());
  }

  AccessPath seen(AccessPath path, ClassHierarchy hierarchy) {
    Root root = path.root();
    if (root instanceof Root.OfClass) {
      return path;
    }
    if (root instanceof Root.This object) {
      boolean isSelf = hierarchy.isSubtype(owner, object.className());
      return isSelf ? followed(self, path) : seesAround ? path : AccessPath.UNKNOWN;
    }
    return root instanceof Root.Local local
            && local.parameter() >= 0
            && local.parameter() < arguments.size()
        ? followed(arguments.get(local.parameter()), path)
        : AccessPath.UNKNOWN;
  }

  private static AccessPath followed(AccessPath start, AccessPath rest) {
    AccessPath at = start;
    for (String field : rest.fields()) {
      at = at.field(field);
    }
    return at;
  }
}
