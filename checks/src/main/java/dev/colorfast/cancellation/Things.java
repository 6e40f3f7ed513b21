package dev.colorfast.cancellation;

import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names the things that a body gets at, so that two ways to the same thing have the same name: two
 * calls of one method on one object with the same arguments are taken to return the same.
 */
final class Things {
  private static final int DEEPEST = 4;

  private final Ways ways;
  private final int body;
  private final Map<Integer, Event.Called> calls = new HashMap<>();
  private final Map<AccessPath, AccessPath> named = new HashMap<>();

  Things(Ways ways, int body, Paths paths) {
    this.ways = ways;
    this.body = body;
    for (Point point : paths.points()) {
      if (point.event() instanceof Event.Called called) {
        calls.put(called.call(), called);
      }
    }
  }

  AccessPath named(AccessPath path) {
    AccessPath known = named.get(path);
    if (known == null) {
      known = named(path, DEEPEST);
      named.put(path, known);
    }
    return known;
  }

  private AccessPath named(AccessPath path, int depth) {
    Root root = path.root();
    if (depth == 0) {
      return path;
    }
    if (root instanceof Root.Computed computed) {
      Root same = new Root.Computed(computed.operation(), named(computed.operands(), depth));
      return new AccessPath(same, path.fields());
    }
    if (!(root instanceof Root.Result result) || !calls.containsKey(result.call())) {
      return path;
    }
    ResolvedCall call = ways.call(body, result.call());
    MethodSignature callee = call.site().callee();
    if (callee.isConstructor() || call.contract().acquires()) {
      return path;
    }
    Event.Called called = calls.get(result.call());
    List<AccessPath> operands = new ArrayList<>();
    if (!call.site().receiver().equals(Operand.UNKNOWN)) {
      operands.add(named(called.receiver(), depth - 1));
    }
    operands.addAll(named(called.arguments(), depth));
    if (!operands.stream().allMatch(AccessPath::isKnown)) {
      return AccessPath.UNKNOWN;
    }
    return new AccessPath(new Root.Computed(callee.toString(), operands), path.fields());
  }

  private List<AccessPath> named(List<AccessPath> paths, int depth) {
    return paths.stream().map(path -> named(path, depth - 1)).toList();
  }
}
