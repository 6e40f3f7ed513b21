package dev.colorfast.facts;

import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.TypeContract;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A class or interface.
 *
 * @param name its binary name
 * @param isInstantiable whether objects can be of exactly this class: it is neither abstract nor an
 *     interface
 * @param supertypes every class and interface above it, in the order in which an inherited member
 *     is looked for: nearest first
 * @param methods the methods that it declares; empty outside the compilation, where {@link
 *     FactSource#libraryMethods} answers
 * @param fields its fields that are private or final, by name; empty outside the compilation, where
 *     {@link FactSource#field} answers
 * @param stated what annotations on the class say about its instances
 * @param isInCompilation whether the class is part of what is compiled
 */
public record ClassFacts(
    String name,
    boolean isInstantiable,
    List<String> supertypes,
    List<MethodSignature> methods,
    Map<String, FieldFacts> fields,
    TypeContract stated,
    boolean isInCompilation) {
  public ClassFacts {
    Objects.requireNonNull(name);
    Objects.requireNonNull(stated);
    supertypes = List.copyOf(supertypes);
    methods = List.copyOf(methods);
    fields = Map.copyOf(fields);
  }
}
