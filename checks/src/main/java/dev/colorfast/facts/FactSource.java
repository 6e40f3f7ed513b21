package dev.colorfast.facts;

import dev.colorfast.model.MethodSignature;
import java.util.Collection;
import java.util.Optional;

/** Where facts come from. Answers never change during the life of a source. */
public interface FactSource {

  /** Returns every body, in the order of their signatures. */
  Collection<MethodFacts> bodies();

  /** Returns every class of the compilation, in the order of their names. */
  Collection<ClassFacts> classes();

  /**
   * Returns a class of the compilation, or one that a body mentions.
   *
   * @param name its binary name
   */
  Optional<ClassFacts> classNamed(String name);

  /** Returns the declaration of a method that the compilation declares or a body calls. */
  Optional<MethodDeclaration> declaration(MethodSignature method);
}
