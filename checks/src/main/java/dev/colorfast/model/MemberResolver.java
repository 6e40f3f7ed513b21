package dev.colorfast.model;

import java.util.Collection;
import java.util.List;

/**
 * Knows which classes and members exist, so that a model file which speaks of others can be refused
 * with the nearest candidates. Whoever reads the file implements it, over a class path or a
 * compiler's symbols.
 */
public interface MemberResolver {

  /** Believes every file: each class and each member that it names exists. */
  MemberResolver EVERYTHING_EXISTS =
      new MemberResolver() {
        @Override
        public boolean hasClass(String className) {
          return true;
        }

        @Override
        public boolean hasMethod(MethodSignature method) {
          return true;
        }

        @Override
        public Collection<MethodSignature> methodsOf(String className) {
          return List.of();
        }

        @Override
        public Collection<String> classesIn(String packageName) {
          return List.of();
        }
      };

  /**
   * Returns whether the class exists.
   *
   * @param className the binary name of the class
   */
  boolean hasClass(String className);

  /** Returns whether the method's owner declares the method, or inherits it. */
  boolean hasMethod(MethodSignature method);

  /**
   * Returns the methods and constructors that the class declares, empty if there is no such class.
   *
   * @param className the binary name of the class
   */
  Collection<MethodSignature> methodsOf(String className);

  /**
   * Returns the binary names of the classes of a package, nested ones too, as far as they can be
   * listed. They are only offered as candidates.
   */
  Collection<String> classesIn(String packageName);
}
