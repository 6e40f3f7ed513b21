package dev.colorfast.librarymodels;

import dev.colorfast.model.Contracts;
import dev.colorfast.model.EntryPoint;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.TypeContract;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The statements of model files, in the order in which they are written out.
 *
 * @param methods what is stated about single methods and constructors
 * @param everyMethod what is stated about all methods that a class declares, by its binary name
 * @param types what is stated about instances of a class, by its binary name
 * @param entryPoints what is stated about the methods that carry an annotation, by its type
 */
record ModelTable(
    SortedMap<MethodSignature, MethodContract> methods,
    SortedMap<String, MethodContract> everyMethod,
    SortedMap<String, TypeContract> types,
    SortedMap<String, List<EntryPoint>> entryPoints)
    implements Contracts {

  ModelTable {
    methods = Collections.unmodifiableSortedMap(new TreeMap<>(methods));
    everyMethod = Collections.unmodifiableSortedMap(new TreeMap<>(everyMethod));
    types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
    entryPoints = Collections.unmodifiableSortedMap(new TreeMap<>(entryPoints));
  }

  static ModelTable empty() {
    return new ModelTable(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
  }

  /** Returns these statements and, where they say nothing, those of {@code other}. */
  ModelTable or(ModelTable other) {
    return new ModelTable(
        union(methods, other.methods),
        union(everyMethod, other.everyMethod),
        union(types, other.types),
        union(entryPoints, other.entryPoints));
  }

  private static <K, V> SortedMap<K, V> union(SortedMap<K, V> first, SortedMap<K, V> second) {
    SortedMap<K, V> union = new TreeMap<>(second);
    union.putAll(first);
    return union;
  }

  @Override
  public Optional<MethodContract> ofMethod(MethodSignature method) {
    return Optional.ofNullable(methods.get(method));
  }

  @Override
  public Optional<MethodContract> ofEveryMethod(String className) {
    return Optional.ofNullable(everyMethod.get(className));
  }

  @Override
  public Optional<TypeContract> ofType(String className) {
    return Optional.ofNullable(types.get(className));
  }
}
