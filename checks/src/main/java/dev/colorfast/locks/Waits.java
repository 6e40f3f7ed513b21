package dev.colorfast.locks;

import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.facts.Value;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.solver.Summaries;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What calls wait for, as far as it is known who does it. */
final class Waits {
  private static final String EXECUTOR = "java.util.concurrent.ExecutorService";
  private static final String LATCH = "java.util.concurrent.CountDownLatch";
  private static final String COUNT_DOWN = "countDown";

  private final Summaries summaries;
  private final CallGraph graph;
  private final Bodies bodies;
  private final Tasks tasks;

  Waits(Summaries summaries, Bodies bodies, Tasks tasks) {
    this.summaries = summaries;
    graph = summaries.graph();
    this.bodies = bodies;
    this.tasks = tasks;
  }

  /** What is waited for. */
  enum Awaited {
    THREAD("the thread"),
    RESULT("the task"),
    TERMINATION("the tasks of the executor"),
    COUNT("the latch");

    private final String phrase;

    Awaited(String phrase) {
      this.phrase = phrase;
    }

    String phrase() {
      return phrase;
    }

    /** Returns whether an executor may have the work done. */
    boolean isOfExecutor() {
      return this == RESULT || this == TERMINATION;
    }
  }

  /**
   * A body that must come to an end, or to a place in it, before the wait does.
   *
   * @param until the call that ends the wait; -1 if it is the end of the body
   */
  record Work(Frame frame, int until) {}

  /** Returns what a call waits for, if it is something whose work may be in sight. */
  Optional<Awaited> awaited(ResolvedCall call) {
    if (summaries.leaf(call).isEmpty()) {
      return Optional.empty();
    }
    String type = call.site().callee().owner();
    String name = call.site().callee().name();
    if (tasks.isThread(type)) {
      return name.equals("join") ? Optional.of(Awaited.THREAD) : Optional.empty();
    }
    if (isOnExecutor(call)) {
      return name.equals("awaitTermination") || name.equals("close")
          ? Optional.of(Awaited.TERMINATION)
          : Optional.empty();
    }
    if (type.equals(LATCH)) {
      return Optional.of(Awaited.COUNT);
    }
    boolean isHandle = graph.stated().handleStart(type).isPresent();
    return isHandle && summaries.leaf(call).get().kind() == BlockingKind.RESULT
        ? Optional.of(Awaited.RESULT)
        : Optional.empty();
  }

  /** Returns whether a call is made on an executor that can be ended. */
  boolean isOnExecutor(ResolvedCall call) {
    return graph.hierarchy().isSubtype(call.site().callee().owner(), EXECUTOR);
  }

  /** Returns the work that a call in a frame waits for; none if it is not all known. */
  List<Work> work(Frame frame, Event.Called called, Awaited awaited) {
    AccessPath seen = frame.view().seen(called.receiver(), graph.hierarchy());
    Optional<Value.Field> field = bodies.field(seen);
    if (awaited == Awaited.TERMINATION) {
      return field.map(known -> of(tasks.on(known), seen, known)).orElse(List.of());
    }
    CallReference call = new CallReference(graph.body(frame.body()).signature(), called.call());
    if (awaited == Awaited.COUNT) {
      return counts(frame, call, seen, field);
    }
    if (field.isPresent()) {
      Origin origin = new Origin.Field(field.get().owner(), field.get().name());
      List<Work> found = new ArrayList<>();
      for (CallReference maker : latest(tasks.makers(origin, field.get().owner()), call)) {
        found.addAll(of(tasks.behind(maker), seen, field.get()));
      }
      return found;
    }
    List<Work> found = new ArrayList<>();
    for (CallReference maker : makersHere(frame, called)) {
      tasks.behind(maker).forEach(task -> found.add(new Work(inside(task, frame), -1)));
    }
    return found;
  }

  /** What a body has assigned itself, before it waits, is what it waits for. */
  private static List<CallReference> latest(List<CallReference> makers, CallReference wait) {
    List<CallReference> before =
        makers.stream()
            .filter(maker -> maker.body().equals(wait.body()) && maker.index() < wait.index())
            .toList();
    return before.isEmpty() ? makers : before;
  }

  /** Returns the calls of the same body that return or create what a call is made on. */
  List<CallReference> makersHere(Frame frame, Event.Called called) {
    CallReference call = new CallReference(graph.body(frame.body()).signature(), called.call());
    Origin origin = madeHere(called, call);
    return origin == null
        ? List.of()
        : tasks.makers(origin, call.body().owner()).stream()
            .filter(maker -> maker.body().equals(call.body()))
            .toList();
  }

  private Origin madeHere(Event.Called called, CallReference call) {
    if (called.receiver().root() instanceof Root.Result result
        && called.receiver().fields().isEmpty()) {
      return new Origin.Result(new CallReference(call.body(), result.call()));
    }
    Origin origin = tasks.receiver(call);
    return origin instanceof Origin.Field ? null : origin;
  }

  /** What a body makes sees what the body sees. */
  private Frame inside(Tasks.Submission task, Frame frame) {
    MethodFacts body = graph.body(task.body());
    View view =
        body.form() == MethodFacts.Form.METHOD
            ? frame.view().seesAround()
                ? View.ofPart(body.signature().owner())
                : View.ofStranger(body.signature().owner())
            : frame.view().inLambda();
    return Frame.first(task.body(), view);
  }

  private List<Work> of(List<Tasks.Submission> all, AccessPath holder, Value.Field field) {
    List<Work> found = new ArrayList<>();
    for (Tasks.Submission task : all) {
      View view =
          holder.root() instanceof Root.This
              ? view(task, field.owner())
              : View.ofStranger(graph.body(task.body()).signature().owner());
      found.add(new Work(Frame.first(task.body(), view), -1));
    }
    return found;
  }

  /**
   * What is kept in a field of an object was made by the object's own code, or by what that has
   * made.
   */
  View view(Tasks.Submission task, String owner) {
    MethodFacts body = graph.body(task.body());
    String of = body.signature().owner();
    boolean isOwn =
        body.form() != MethodFacts.Form.METHOD
            && (graph.hierarchy().isSubtype(of, owner) || graph.hierarchy().isSubtype(owner, of));
    if (isOwn) {
      return View.ofItself(of);
    }
    return of.startsWith(owner + '$') ? View.ofPart(of) : View.ofStranger(of);
  }

  /** A latch is counted down where it is used, if nobody else can get at it. */
  private List<Work> counts(
      Frame frame, CallReference await, AccessPath seen, Optional<Value.Field> field) {
    Origin latch = tasks.receiver(await);
    if (latch == null || field.isEmpty() == latch instanceof Origin.Field) {
      return List.of();
    }
    List<Work> found = new ArrayList<>();
    for (Use use : graph.facts().uses(await.body().owner()).of(latch)) {
      if (use instanceof Use.Received received) {
        Optional<ResolvedCall> call = graph.call(received.call());
        if (call.isPresent() && call.get().site().callee().name().equals(COUNT_DOWN)) {
          Optional<Integer> body = graph.numberOf(received.call().body());
          if (body.isEmpty()) {
            return List.of();
          }
          Tasks.Submission task = new Tasks.Submission(body.get(), received.call().body());
          View view =
              field.isPresent() && seen.root() instanceof Root.This
                  ? view(task, field.get().owner())
                  : field.isPresent()
                      ? View.ofStranger(received.call().body().owner())
                      : localView(task, frame);
          found.add(new Work(Frame.first(body.get(), view), received.call().index()));
        }
      } else if (!(use instanceof Use.LookedAt)) {
        return List.of();
      }
    }
    return found;
  }

  private View localView(Tasks.Submission task, Frame frame) {
    String owner = graph.body(task.body()).signature().owner();
    boolean isHere = owner.equals(graph.body(frame.body()).signature().owner());
    return isHere ? frame.view().inLambda() : View.ofStranger(owner);
  }
}
