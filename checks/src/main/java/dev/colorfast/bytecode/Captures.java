package dev.colorfast.bytecode;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What local and anonymous classes take along from the body around them. javac passes it to their
 * constructors, which keep it in fields; the source just names the variable.
 */
final class Captures {
  /** Classes inside classes inside classes take along what each of them has taken along. */
  private static final int DEEPEST = 8;

  private final Function<String, Optional<ClassFile>> files;
  private final BiFunction<ClassOutline.Method, ClassFile, List<BodyReader.RawBody>> bodies;
  private final Map<String, List<Creation>> creations = new HashMap<>();
  private final Map<Value.Field, Optional<Value>> values = new HashMap<>();

  /** A call of a local class's constructor, and the body that it stands in. */
  private record Creation(MethodSignature in, CallSite call) {}

  /**
   * @param files opens a class file, if there is one
   * @param bodies reads the body of a method, and those of the lambdas inside it
   */
  Captures(
      Function<String, Optional<ClassFile>> files,
      BiFunction<ClassOutline.Method, ClassFile, List<BodyReader.RawBody>> bodies) {
    this.files = files;
    this.bodies = bodies;
  }

  /** Returns the body around a local or anonymous class: a method, or a lambda inside it. */
  Optional<MethodSignature> enclosing(ClassOutline local) {
    if (local.fields().keySet().stream().noneMatch(name -> name.startsWith("val$"))) {
      // It takes nothing along, so that it is all one where exactly it stands.
      return Optional.empty();
    }
    List<Creation> all = creations(local);
    return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0).in());
  }

  /** Returns what the body around has in the variable that such a field holds. */
  Optional<Value> valueOf(Value.Field captured) {
    Optional<Value> known = values.get(captured);
    if (known == null) {
      known = find(captured);
      values.put(captured, known);
    }
    return known;
  }

  private Optional<Value> find(Value.Field captured) {
    Value value = captured;
    for (int depth = 0; depth < DEEPEST && value instanceof Value.Field field; depth++) {
      Optional<Value> outside = outside(field);
      if (outside.isEmpty()) {
        break;
      }
      value = outside.get();
    }
    return value.equals(captured) ? Optional.empty() : Optional.of(value);
  }

  /** Returns what is passed for a field wherever the class is created in the body around it. */
  private Optional<Value> outside(Value.Field field) {
    Optional<ClassFile> file =
        field.name().startsWith("val$") ? open(field.owner()) : Optional.empty();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Optional<Value> found = Optional.empty();
    for (Creation creation : creations(file.get().outline())) {
      Value passed = passed(field, creation.call(), file.get());
      if (found.isPresent() && !found.get().equals(passed)) {
        return Optional.of(Value.UNKNOWN);
      }
      found = Optional.of(passed);
    }
    return found;
  }

  private Optional<ClassFile> open(String className) {
    return files.apply(className);
  }

  private Value passed(Value.Field field, CallSite creation, ClassFile local) {
    Optional<ClassOutline.Method> constructor = local.method(creation.callee());
    for (BodyReader.RawBody body :
        constructor.map(method -> bodies.apply(method, local)).orElse(List.of())) {
      for (BodyReader.Assignment assignment : body.assigned()) {
        if (assignment.field().equals(field)
            && assignment.value().value() instanceof Value.Parameter parameter) {
          Operand argument = creation.argument(parameter.index());
          return argument.value();
        }
      }
    }
    return Value.UNKNOWN;
  }

  private List<Creation> creations(ClassOutline local) {
    List<Creation> known = creations.get(local.name());
    if (known == null) {
      known = findCreations(local);
      creations.put(local.name(), known);
    }
    return known;
  }

  private List<Creation> findCreations(ClassOutline local) {
    if (local.enclosing().isEmpty()) {
      return List.of();
    }
    MethodSignature around = local.enclosing().get();
    Optional<ClassFile> file = open(around.owner());
    List<Creation> found = new ArrayList<>(1);
    for (ClassOutline.Method method :
        file.map(each -> each.outline().methods()).orElse(List.of())) {
      if (method.signature().name().equals(around.name())
          && method.rawDescriptor().equals(around.descriptor())) {
        for (BodyReader.RawBody body : bodies.apply(method, file.get())) {
          for (CallSite call : body.facts().calls()) {
            if (call.callee().isConstructor() && call.callee().owner().equals(local.name())) {
              found.add(new Creation(body.facts().signature(), call));
            }
          }
        }
      }
    }
    return found;
  }
}
