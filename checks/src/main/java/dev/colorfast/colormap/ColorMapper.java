package dev.colorfast.colormap;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.colormap.ColorMap.Boundary;
import dev.colorfast.colormap.ColorMap.Call;
import dev.colorfast.colormap.ColorMap.Cause;
import dev.colorfast.colormap.ColorMap.Form;
import dev.colorfast.colormap.ColorMap.How;
import dev.colorfast.colormap.ColorMap.Method;
import dev.colorfast.colors.AsyncSource;
import dev.colorfast.colors.Color;
import dev.colorfast.colors.Colors;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.ParameterContract;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.Witness;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.KnownThread;
import dev.colorfast.threads.ThreadContexts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes down what is inferred of one compilation. */
public final class ColorMapper {
  private final Colors colors;
  private final Summaries summaries;
  private final CallGraph graph;
  private final Map<Integer, SortedSet<ThreadKind>> threads = new HashMap<>();
  private final Map<MethodSignature, SortedSet<MethodSignature>> implementations = new TreeMap<>();
  private final Set<Integer> linked = new HashSet<>();
  private final List<Boundary> boundaries = new ArrayList<>();

  private ColorMapper(Colors colors) {
    this.colors = colors;
    summaries = colors.summaries();
    graph = summaries.graph();
  }

  /** Returns the map of a compilation. */
  public static ColorMap of(Colors colors) {
    return new ColorMapper(colors).map();
  }

  private ColorMap map() {
    for (KnownThread known : ThreadContexts.of(summaries)) {
      threads.computeIfAbsent(known.body(), unused -> new TreeSet<>()).add(known.thread());
    }
    Map<Integer, Set<Call>> calls = new TreeMap<>();
    for (int body = 0; body < graph.size(); body++) {
      if (isShown(body)) {
        noteImplementation(graph.body(body).signature());
        calls.put(body, calls(body));
        addBoundaries(body);
      }
    }
    calls.keySet().forEach(body -> addKept(body, calls));
    List<Method> methods = new ArrayList<>();
    calls.forEach((body, made) -> methods.add(method(body, made)));
    addDeclared(methods);
    return new ColorMap(methods, boundaries);
  }

  private boolean isShown(int body) {
    MethodFacts.Form form = graph.body(body).form();
    return graph.isInCompilation(body)
        && (form == MethodFacts.Form.METHOD || form == MethodFacts.Form.LAMBDA);
  }

  private String id(int body) {
    return graph.body(body).signature().toString();
  }

  // Methods

  private Method method(int body, Collection<Call> calls) {
    MethodFacts facts = graph.body(body);
    boolean isLambda = facts.form() == MethodFacts.Form.LAMBDA;
    return new Method(
        id(body),
        "",
        isLambda ? Form.LAMBDA : Form.METHOD,
        isLambda ? shownAround(body) : Optional.empty(),
        facts.position().file(),
        facts.position().line(),
        colors.color(body),
        threads(body),
        overrides(facts.signature()),
        List.copyOf(calls),
        async(body),
        blocking(body),
        colors.mayBlock(body));
  }

  private List<String> threads(int body) {
    return threads.getOrDefault(body, new TreeSet<>()).stream()
        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
        .toList();
  }

  private Optional<String> shownAround(int body) {
    Optional<Integer> at = around(body);
    while (at.isPresent() && !isShown(at.get())) {
      at = around(at.get());
    }
    return at.map(this::id);
  }

  private Optional<Integer> around(int body) {
    return graph.body(body).enclosing().flatMap(graph::numberOf);
  }

  private List<String> overrides(MethodSignature method) {
    return graph.stated().overridden(method).stream()
        .filter(this::mayBeOfProject)
        .map(MethodSignature::toString)
        .toList();
  }

  /** Other modules of the project are libraries to this one; the JDK is not one of them. */
  private boolean mayBeOfProject(MethodSignature method) {
    return graph.hierarchy().isInCompilation(method.owner())
        || graph.facts().isInLibrary(method.owner());
  }

  private List<Cause> async(int body) {
    String file = graph.body(body).position().file();
    return colors.asyncSources(body).stream().map(source -> cause(source, file)).toList();
  }

  private static Cause cause(AsyncSource source, String file) {
    String other = source.position().file();
    return new Cause(
        source.method().toString(),
        other.isEmpty() || other.equals(file) ? Optional.empty() : Optional.of(other),
        source.position().line(),
        source.kind() == AsyncSource.Kind.OURS
            ? "call"
            : source.kind().name().toLowerCase(Locale.ROOT));
  }

  private List<Cause> blocking(int body) {
    Set<Cause> found = new LinkedHashSet<>();
    colors.blockingCalls(body).forEach((call, path) -> found.add(cause(body, call, path)));
    return List.copyOf(found);
  }

  /** What libraries do is shown as what is called of them. */
  private Cause cause(int body, int call, BlockingPath path) {
    CallSite site = graph.calls(body).get(call).site();
    MethodSignature method =
        path.witness().hops().stream()
            .map(Witness.Hop::method)
            .filter(hop -> graph.hierarchy().isInCompilation(hop.owner()))
            .findFirst()
            .orElse(site.callee());
    return new Cause(
        method.toString(), Optional.empty(), site.position().line(), path.effect().kind().label());
  }

  // Calls

  private Set<Call> calls(int body) {
    Set<Call> found = new LinkedHashSet<>();
    List<ResolvedCall> calls = graph.calls(body);
    for (int call = 0; call < calls.size(); call++) {
      ResolvedCall resolved = calls.get(call);
      int line = resolved.site().position().line();
      for (MethodSignature callee : callees(resolved)) {
        found.add(new Call(callee.toString(), line, How.CALLS));
      }
      addPassed(body, call, found);
    }
    return found;
  }

  private Collection<MethodSignature> callees(ResolvedCall call) {
    List<MethodSignature> ours = new ArrayList<>();
    for (int target : call.targets()) {
      if (graph.isInCompilation(target)) {
        ours.add(graph.body(target).signature());
      }
    }
    MethodSignature named = call.site().callee();
    boolean isInitialization = call.site().dispatch() == Dispatch.CLASS_INITIALIZATION;
    return ours.isEmpty() && mayBeOfProject(named) && !isInitialization ? List.of(named) : ours;
  }

  private void addPassed(int body, int call, Set<Call> found) {
    ResolvedCall resolved = graph.calls(body).get(call);
    CallSite site = resolved.site();
    SortedSet<Integer> calledBack = summaries.calledBack(body, call);
    for (int i = 0; i < site.arguments().size(); i++) {
      Value held = graph.held(site.argument(i).value());
      boolean isCallback =
          held instanceof Value.Lambda
              || held instanceof Value.Instance instance
                  && instance.exact()
                  && (runsCallback(resolved, i) || !calledBack.isEmpty());
      if (!isCallback) {
        continue;
      }
      for (int passed : passed(site, i)) {
        How how = calledBack.contains(passed) ? How.CALLS_BACK : How.HANDS_OVER;
        for (String callee : shown(passed)) {
          found.add(new Call(callee, site.position().line(), how));
        }
      }
    }
  }

  private List<Integer> passed(CallSite site, int index) {
    String type = Descriptors.parameterType(site.callee().descriptor(), index);
    return graph.callbacks(site.argument(index), Optional.empty(), type).stream()
        .filter(graph::isInCompilation)
        .toList();
  }

  private boolean runsCallback(ResolvedCall call, int index) {
    return !graph
        .stated()
        .effective(call.site())
        .map(contract -> contract.parameter(index))
        .orElse(ParameterContract.NOTHING)
        .equals(ParameterContract.NOTHING);
  }

  /** A reference stands for what it refers to. */
  private List<String> shown(int body) {
    linked.add(body);
    if (isShown(body)) {
      return List.of(id(body));
    }
    List<String> found = new ArrayList<>();
    for (ResolvedCall call : graph.calls(body)) {
      callees(call).forEach(callee -> found.add(callee.toString()));
    }
    return found;
  }

  /** What is passed nowhere in sight is kept by whoever makes it. */
  private void addKept(int body, Map<Integer, Set<Call>> calls) {
    if (graph.body(body).form() == MethodFacts.Form.LAMBDA && !linked.contains(body)) {
      Optional<Integer> at = around(body);
      while (at.isPresent() && !isShown(at.get())) {
        at = around(at.get());
      }
      int line = graph.body(body).position().line();
      at.ifPresent(maker -> calls.get(maker).add(new Call(id(body), line, How.HANDS_OVER)));
    }
  }

  // Methods that are only declared

  private void noteImplementation(MethodSignature method) {
    for (MethodSignature above : graph.stated().overridden(method)) {
      implementations.computeIfAbsent(above, unused -> new TreeSet<>()).add(method);
    }
  }

  private void addDeclared(List<Method> methods) {
    for (ClassFacts type : graph.facts().classes()) {
      for (MethodSignature method : type.methods()) {
        boolean isAbstract =
            graph.declaration(method).map(MethodDeclaration::isAbstract).orElse(false);
        if (isAbstract && graph.numberOf(method).isEmpty()) {
          methods.add(declared(method));
        }
      }
    }
  }

  private Method declared(MethodSignature method) {
    SortedSet<MethodSignature> below = implementations.getOrDefault(method, new TreeSet<>());
    List<Cause> async = new ArrayList<>();
    List<Cause> blocking = new ArrayList<>();
    boolean areAllBlocking = !below.isEmpty();
    for (MethodSignature each : below) {
      int body = graph.numberOf(each).orElseThrow();
      if (colors.color(body).isAsync()) {
        async.add(new Cause(each.toString(), Optional.empty(), 0, "call"));
      }
      Optional<Cause> reason = blocking(body).stream().findFirst();
      areAllBlocking &= reason.isPresent();
      reason.ifPresent(
          why -> blocking.add(new Cause(each.toString(), Optional.empty(), 0, why.kind())));
    }
    boolean isPromised = below.isEmpty() && colors.returnsHandle(method);
    if (isPromised) {
      async.add(new Cause(method.toString(), Optional.empty(), 0, "unknown"));
    }
    return new Method(
        method.toString(),
        "",
        Form.ABSTRACT,
        Optional.empty(),
        "",
        0,
        Color.of(!async.isEmpty(), areAllBlocking),
        List.of(),
        overrides(method),
        List.of(),
        async,
        areAllBlocking ? blocking : List.of());
  }

  // Boundaries

  private void addBoundaries(int body) {
    List<ResolvedCall> calls = graph.calls(body);
    Set<CallReference> awaited = new HashSet<>();
    for (int call = 0; call < calls.size(); call++) {
      ResolvedCall resolved = calls.get(call);
      if (colors.isWait(resolved)) {
        Optional<CallReference> handle = handle(resolved.site());
        Optional<MethodSignature> start = handle.flatMap(this::start);
        handle.flatMap(this::startCall).ifPresent(awaited::add);
        add(Boundary.Kind.BRIDGE, body, resolved, start.map(Object::toString).orElse(""));
      }
      addHandOff(body, call);
    }
    if (colors.color(body).isAsync()) {
      return;
    }
    for (int call = 0; call < calls.size(); call++) {
      CallReference at = new CallReference(graph.body(body).signature(), call);
      ResolvedCall resolved = calls.get(call);
      boolean isStart = colors.isAsync(at) && !continuesHandle(resolved.site());
      if (isStart && !awaited.contains(at) && !resolved.site().callee().isConstructor()) {
        String callee = resolved.site().callee().toString();
        add(Boundary.Kind.EDGE, body, resolved, callee);
      }
    }
  }

  private void add(Boundary.Kind kind, int body, ResolvedCall call, String of) {
    CallSite site = call.site();
    boundaries.add(
        new Boundary(kind, id(body), site.position().line(), site.callee().toString(), of));
  }

  private void addHandOff(int body, int call) {
    ResolvedCall resolved = graph.calls(body).get(call);
    SortedSet<Integer> calledBack = summaries.calledBack(body, call);
    for (int i = 0; i < resolved.site().arguments().size(); i++) {
      if (!(graph.held(resolved.site().argument(i).value()) instanceof Value.Lambda)
          || !runsCallback(resolved, i)) {
        continue;
      }
      for (int passed : passed(resolved.site(), i)) {
        if (!calledBack.contains(passed) && colors.isBlocking(passed)) {
          List<String> shown = shown(passed);
          add(Boundary.Kind.HAND_OFF, body, resolved, shown.isEmpty() ? "" : shown.get(0));
        }
      }
    }
  }

  private static Optional<CallReference> handle(CallSite wait) {
    Operand handle = wait.receiver().equals(Operand.UNKNOWN) ? wait.argument(0) : wait.receiver();
    return handle.value() instanceof Value.Result result ? result.at() : Optional.empty();
  }

  /** Returns the call with which a chain of calls on handles starts. */
  private Optional<CallReference> startCall(CallReference handle) {
    CallReference at = handle;
    Set<CallReference> seen = new HashSet<>();
    while (seen.add(at)) {
      Optional<CallReference> further =
          graph
              .call(at)
              .map(ResolvedCall::site)
              .filter(this::continuesHandle)
              .flatMap(ColorMapper::handle);
      if (further.isEmpty()) {
        return Optional.of(at);
      }
      at = further.get();
    }
    return Optional.of(at);
  }

  private Optional<MethodSignature> start(CallReference handle) {
    return startCall(handle).flatMap(graph::call).map(call -> call.site().callee());
  }

  private boolean continuesHandle(CallSite site) {
    return colors.isHandle(site.receiver().type()) || colors.isHandle(site.argument(0).type());
  }
}
