package dev.colorfast.locks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.FieldFacts;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.InterruptResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is known of bodies of the compilation once the ways through them have been read. */
final class Bodies {
  private final CallGraph graph;
  private final Map<Integer, Optional<Body>> read = new HashMap<>();

  Bodies(CallGraph graph) {
    this.graph = graph;
  }

  /**
   * A body.
   *
   * @param calls its calls in order, with what they are made on and with
   */
  record Body(Map<Integer, Event.Called> calls, HeldLocks locks) {}

  /** Returns a body of the compilation, if the ways through it can be read. */
  Optional<Body> read(int body) {
    Optional<Body> known = read.get(body);
    if (known == null) {
      MethodFacts.Form form = graph.body(body).form();
      boolean canBeRead =
          graph.isInCompilation(body)
              && (form == MethodFacts.Form.METHOD || form == MethodFacts.Form.LAMBDA);
      known = canBeRead ? graph.paths(body).map(paths -> read(body, paths)) : Optional.empty();
      read.put(body, known);
    }
    return known;
  }

  private Body read(int body, Paths paths) {
    Map<AccessPath, AccessPath> aliases = aliases(paths);
    Map<Integer, Event.Called> calls = new TreeMap<>();
    Map<Integer, HeldLocks.LockCall> lockCalls = new HashMap<>();
    for (Point point : paths.points()) {
      if (point.event() instanceof Event.Called called) {
        List<AccessPath> arguments = new ArrayList<>(called.arguments().size());
        called.arguments().forEach(each -> arguments.add(aliases.getOrDefault(each, each)));
        AccessPath receiver = aliases.getOrDefault(called.receiver(), called.receiver());
        calls.putIfAbsent(called.call(), new Event.Called(called.call(), receiver, arguments));
      }
    }
    for (Event.Called called : calls.values()) {
      ResolvedCall call = graph.calls(body).get(called.call());
      boolean takes = takes(call);
      if (takes || call.contract().releases()) {
        Lock lock = lock(called.receiver(), body, calls);
        if (lock.path().isKnown()) {
          lockCalls.put(called.call(), new HeldLocks.LockCall(lock, takes, call.site().position()));
        }
      }
    }
    return new Body(calls, new HeldLocks(paths, lockCalls::get));
  }

  /** Returns whether a call takes a lock, and nothing keeps it from that. */
  static boolean takes(ResolvedCall call) {
    Optional<Blocking> blocking = call.contract().blocking();
    return call.contract().acquires()
        && blocking.isPresent()
        && blocking.get().kind() == BlockingKind.LOCK
        && blocking.get().interrupt() == InterruptResponse.IGNORES
        && call.site().callee().descriptor().endsWith(")V");
  }

  /** A local variable that is assigned once stands for what it is assigned. */
  private static Map<AccessPath, AccessPath> aliases(Paths paths) {
    Map<AccessPath, AccessPath> found = new HashMap<>();
    Set<AccessPath> several = new HashSet<>();
    for (Point point : paths.points()) {
      if (point.event() instanceof Event.Assigned assigned && assigned.target().isLocal()) {
        AccessPath before = found.put(assigned.target(), assigned.value());
        if (before != null && !before.equals(assigned.value())) {
          several.add(assigned.target());
        }
      }
    }
    found.keySet().removeAll(several);
    found.values().removeIf(value -> !value.isKnown());
    return found;
  }

  /** The two locks of a lock for readers and writers exclude each other. */
  private Lock lock(AccessPath path, int body, Map<Integer, Event.Called> calls) {
    if (path.root() instanceof Root.Result result
        && path.fields().isEmpty()
        && calls.containsKey(result.call())) {
      CallSite part = graph.calls(body).get(result.call()).site();
      if (isPartOfTwo(part)) {
        return new Lock(calls.get(result.call()).receiver(), isShared(part), false);
      }
    }
    return new Lock(path, false, false);
  }

  private boolean isPartOfTwo(CallSite call) {
    String name = call.callee().name();
    return (name.equals("readLock") || name.equals("writeLock"))
        && graph
            .hierarchy()
            .isSubtype(call.callee().owner(), "java.util.concurrent.locks.ReadWriteLock");
  }

  private static boolean isShared(CallSite part) {
    return part.callee().name().equals("readLock");
  }

  /**
   * Returns a lock by the name that is the same wherever the same object gets at it; nothing if it
   * is not known to be always the same lock.
   */
  Optional<Lock> named(Lock lock) {
    AccessPath path = lock.path();
    String type = owner(path);
    if (type == null || path.fields().size() > 1) {
      return Optional.empty();
    }
    if (path.fields().isEmpty() || path.equals(classLiteral(type))) {
      boolean isObject = path.root() instanceof Root.This && lock.isMonitor();
      return isObject || !path.fields().isEmpty() ? Optional.of(lock) : Optional.empty();
    }
    return declaredBy(type, path.fields().get(0)).flatMap(owner -> named(lock, owner));
  }

  private static AccessPath classLiteral(String type) {
    return new AccessPath(new Root.OfClass(type), List.of("class"));
  }

  private Optional<Lock> named(Lock lock, Value.Field field) {
    List<Operand> assigned =
        graph.field(field).map(FieldFacts::assigned).orElse(List.of()).stream()
            .filter(each -> each.value() != Value.NULL)
            .toList();
    if (assigned.size() != 1) {
      return Optional.empty();
    }
    AccessPath path = pathTo(field, lock.path().root());
    if (assigned.get(0).value() instanceof Value.Result result && result.at().isPresent()) {
      Optional<ResolvedCall> call = graph.call(result.at().get());
      if (call.isPresent() && isPartOfTwo(call.get().site())) {
        return call.get().site().receiver().value() instanceof Value.Field both
            ? Optional.of(
                new Lock(pathTo(both, lock.path().root()), isShared(call.get().site()), false))
            : Optional.empty();
      }
    }
    return Optional.of(lock.at(path));
  }

  private static AccessPath pathTo(Value.Field field, Root like) {
    Root root =
        like instanceof Root.OfClass
            ? new Root.OfClass(field.owner())
            : new Root.This(field.owner());
    return new AccessPath(root, List.of(field.name()));
  }

  /**
   * Returns the field that a path leads to, if it is one of the object at hand, or a static one.
   */
  Optional<Value.Field> field(AccessPath path) {
    String type = owner(path);
    return type == null || path.fields().size() != 1
        ? Optional.empty()
        : declaredBy(type, path.fields().get(0));
  }

  private static String owner(AccessPath path) {
    if (path.root() instanceof Root.This self) {
      return self.className();
    }
    return path.root() instanceof Root.OfClass type ? type.className() : null;
  }

  private Optional<Value.Field> declaredBy(String type, String name) {
    List<String> lineage = new ArrayList<>();
    lineage.add(type);
    lineage.addAll(graph.hierarchy().supertypes(type));
    return lineage.stream()
        .map(each -> new Value.Field(each, name))
        .filter(each -> graph.field(each).isPresent())
        .findFirst();
  }

  /** Returns whether two locks, both as the same object names them, exclude each other. */
  boolean exclude(Lock one, Lock other) {
    return !(one.isShared() && other.isShared())
        && one.isMonitor() == other.isMonitor()
        && one.path().fields().equals(other.path().fields())
        && isSameRoot(one.path().root(), other.path().root());
  }

  /** The object at hand may be named by a class and by one above it. */
  private boolean isSameRoot(Root one, Root other) {
    if (one instanceof Root.This self && other instanceof Root.This same) {
      return graph.hierarchy().isSubtype(self.className(), same.className())
          || graph.hierarchy().isSubtype(same.className(), self.className());
    }
    return one.equals(other);
  }
}
