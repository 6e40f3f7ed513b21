package dev.colorfast.facts;

import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import java.util.List;
import java.util.Objects;

/**
 * What a method's declaration says, whether or not its body is known.
 *
 * @param signature its name
 * @param isAbstract whether it has no body
 * @param isOverridable whether a subclass may replace it
 * @param isPublic whether code of any package may call it
 * @param overridden every method that it overrides or implements, nearest first; for a lambda, what
 *     it implements
 * @param stated what annotations on the method, its class or its package say
 * @param origin the name of the file that holds the class, for classes outside the compilation
 */
public record MethodDeclaration(
    MethodSignature signature,
    boolean isAbstract,
    boolean isOverridable,
    boolean isPublic,
    List<MethodSignature> overridden,
    MethodContract stated,
    String origin) {
  public MethodDeclaration {
    Objects.requireNonNull(signature);
    Objects.requireNonNull(stated);
    Objects.requireNonNull(origin);
    overridden = List.copyOf(overridden);
  }
}
