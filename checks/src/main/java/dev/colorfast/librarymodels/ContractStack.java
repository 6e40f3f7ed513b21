package dev.colorfast.librarymodels;

import dev.colorfast.model.Contracts;
import dev.colorfast.model.EntryPoint;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.TypeContract;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Several contracts of which the first that states anything about a method or type answers for it
 * alone: nothing is merged.
 *
 * <p>Law: what a layer states about every method of a class it states about each that the class
 * declares, and thereby hides what later layers state about a single one of these.
 *
 * @param layers the contracts, the most trusted first
 */
public record ContractStack(List<Contracts> layers) implements Contracts {

  public ContractStack {
    layers = List.copyOf(layers);
  }

  /** Returns a stack of these contracts, the most trusted first. */
  public static ContractStack of(Contracts... layers) {
    return new ContractStack(List.of(layers));
  }

  @Override
  public Optional<MethodContract> ofMethod(MethodSignature method) {
    return first(layer -> layer.ofMethod(method));
  }

  @Override
  public Optional<MethodContract> ofDeclared(MethodSignature method) {
    return first(layer -> layer.ofDeclared(method));
  }

  @Override
  public Optional<MethodContract> ofEveryMethod(String className) {
    return first(layer -> layer.ofEveryMethod(className));
  }

  @Override
  public Optional<TypeContract> ofType(String className) {
    return first(layer -> layer.ofType(className));
  }

  @Override
  public Optional<Boolean> acceptsBlockingInside(MethodSignature method) {
    return first(layer -> layer.acceptsBlockingInside(method));
  }

  @Override
  public Map<String, List<EntryPoint>> entryPoints() {
    Map<String, List<EntryPoint>> all = new HashMap<>();
    layers.forEach(layer -> layer.entryPoints().forEach(all::putIfAbsent));
    return all;
  }

  private <T> Optional<T> first(Function<Contracts, Optional<T>> question) {
    for (Contracts layer : layers) {
      Optional<T> answer = question.apply(layer);
      if (answer.isPresent()) {
        return answer;
      }
    }
    return Optional.empty();
  }
}
