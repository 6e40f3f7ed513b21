package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.facts.Value;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Descriptors;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.solver.KeptValues;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Whether a task lets its failures out. */
final class Failures {
  private static final String INTERRUPT = "java.lang.InterruptedException";
  private static final String UNCHECKED = "java.lang.RuntimeException";

  /** What becomes of the failure of such a thing is up to whoever runs it. */
  static final Set<String> TASKS = Set.of("java.lang.Runnable", "java.util.concurrent.Callable");

  private static final Set<BlockingKind> SERVERS =
      EnumSet.of(BlockingKind.NETWORK, BlockingKind.DATABASE);

  /** How far down we look for who catches. */
  private static final int DEEPEST = 3;

  private final Values values;
  private final Handles handles;
  private final KeptValues kept;

  Failures(Values values) {
    this.values = values;
    handles = new Handles(values.graph());
    kept = new KeptValues(values.graph());
  }

  /**
   * Returns whether what is handed over to be run is known to let failures out: it does something
   * that may fail, and nobody in sight, neither it nor what it calls, catches anything.
   *
   * @param type the type as which it is handed over
   * @param whoEnds whether whoever hands it over is there to end something
   */
  boolean mayComeFrom(Operand task, String type, boolean whoEnds) {
    return values.graph().callbacks(task, Optional.empty(), type).stream()
        .map(body -> values.graph().body(body).signature())
        .anyMatch(
            body ->
                !runsAnother(body, type)
                    && mayFail(body, DEEPEST)
                    && !isCaughtIn(body, DEEPEST)
                    && !(whoEnds && onlyEnds(body, DEEPEST)));
  }

  /** What is ended on the way out is ended as well as can be, and waited for, by a task too. */
  private boolean onlyEnds(MethodSignature body, int depth) {
    return IntStream.range(0, callsOf(body).size())
        .mapToObj(index -> new CallReference(body, index))
        .allMatch(call -> ends(call, depth) || !mayFail(call, depth));
  }

  private boolean ends(CallReference call, int depth) {
    ResolvedCall known = values.resolved(call).orElse(null);
    if (known == null) {
      return false;
    }
    boolean waits =
        values
            .stated(known)
            .blocking()
            .filter(each -> each.kind() == BlockingKind.WAIT)
            .isPresent();
    Optional<MethodSignature> target = values.soleTarget(call);
    return waits
        || BestEfforts.end(known.site().callee())
        || depth > 0 && target.isPresent() && onlyEnds(target.get(), depth - 1);
  }

  /**
   * Returns whether what is handed over to be run has a statement that throws, be it in what it
   * calls, or a call that fails whenever a server does, and either nobody in sight catches
   * anything, or a clause for all failures always throws.
   *
   * @param type the type as which it is handed over
   */
  boolean areThrownBy(Operand task, String type) {
    return values.graph().callbacks(task, Optional.empty(), type).stream()
        .map(body -> values.graph().body(body).signature())
        .anyMatch(
            body ->
                (throwsUnchecked(body, 1) || asksServer(body, 2)) && !isCaughtIn(body, DEEPEST)
                    || clauseThrows(body, 1));
  }

  private boolean asksServer(MethodSignature body, int depth) {
    return IntStream.range(0, callsOf(body).size())
        .mapToObj(index -> new CallReference(body, index))
        .anyMatch(call -> asksServer(call, depth));
  }

  private boolean asksServer(CallReference call, int depth) {
    boolean asks =
        values
            .resolved(call)
            .flatMap(known -> values.stated(known).blocking())
            .filter(each -> SERVERS.contains(each.kind()))
            .isPresent();
    return asks
        || depth > 0
            && values.soleTarget(call).filter(target -> asksServer(target, depth - 1)).isPresent();
  }

  private boolean clauseThrows(MethodSignature body, int depth) {
    Paths paths = values.facts().paths(body).orElse(null);
    if (paths == null) {
      return isReference(body) && targetThrows(new CallReference(body, 0), depth);
    }
    for (int at = 0; at < paths.points().size(); at++) {
      Event event = paths.points().get(at).event();
      boolean throwsOn =
          event instanceof Event.Caught caught
              ? catchesAll(caught)
                  && onlyThrows(at, paths)
                  && !onlyThrowsAgain(at, caught, paths, body)
              : event instanceof Event.Called called
                  && letsOut(paths.points().get(at), paths)
                  && targetThrows(new CallReference(body, called.call()), depth);
      if (throwsOn) {
        return true;
      }
    }
    return false;
  }

  private boolean targetThrows(CallReference call, int depth) {
    return depth > 0
        && values.soleTarget(call).filter(target -> clauseThrows(target, depth - 1)).isPresent();
  }

  private boolean isReference(MethodSignature body) {
    return values.facts().body(body).map(MethodFacts::form).stream()
        .anyMatch(MethodFacts.Form.REFERENCE::equals);
  }

  private boolean catchesAll(Event.Caught caught) {
    return caught.exceptions().stream()
        .anyMatch(each -> values.graph().hierarchy().isSubtype(UNCHECKED, each));
  }

  /** Returns whether exceptions that nobody declares leave the body when a call throws them. */
  private boolean letsOut(Point call, Paths paths) {
    List<Raise> unchecked =
        call.raises().stream()
            .filter(raise -> values.graph().hierarchy().isSubtype(raise.exception(), UNCHECKED))
            .toList();
    return !unchecked.isEmpty()
        && unchecked.stream()
            .allMatch(raise -> raise.to() == Paths.THROWN || onlyThrows(raise.to(), paths));
  }

  /** Returns whether nothing but throwing, on whatever way, leads out of the body from a point. */
  private static boolean onlyThrows(int start, Paths paths) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(start);
    boolean throwsAnything = false;
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at == Paths.END) {
        return false;
      }
      throwsAnything |= at == Paths.THROWN;
      if (at < 0 || seen.get(at)) {
        continue;
      }
      seen.set(at);
      Point point = paths.points().get(at);
      open.addAll(point.next());
      if (point.event() instanceof Event.Threw || point.next().isEmpty()) {
        point.raises().forEach(raise -> open.add(raise.to()));
      }
    }
    return throwsAnything;
  }

  private boolean throwsUnchecked(MethodSignature body, int depth) {
    if (values.facts().exceptions(body).throwsUnchecked()) {
      return true;
    }
    for (int index = 0; depth > 0 && index < callsOf(body).size(); index++) {
      Optional<MethodSignature> target = values.soleTarget(new CallReference(body, index));
      if (target.isPresent() && throwsUnchecked(target.get(), depth - 1)) {
        return true;
      }
    }
    return false;
  }

  /** A task that runs another one is a wrapper: that one is not in sight. */
  private boolean runsAnother(MethodSignature body, String type) {
    return callsOf(body).stream()
        .map(CallSite::callee)
        .anyMatch(callee -> callee.owner().equals(type) || isRun(callee));
  }

  /** A task is asked for its text, too, by a method that javac takes for one of its own type. */
  private static boolean isRun(MethodSignature callee) {
    return TASKS.contains(callee.owner())
        && (callee.name().equals("run") || callee.name().equals("call"));
  }

  private List<CallSite> callsOf(MethodSignature body) {
    return values.facts().body(body).map(MethodFacts::calls).orElse(List.of());
  }

  private boolean mayFail(MethodSignature body, int depth) {
    List<CallSite> calls = callsOf(body);
    for (int index = 0; index < calls.size(); index++) {
      boolean isCall =
          calls.get(index).dispatch() != Dispatch.CLASS_INITIALIZATION
              && !calls.get(index).isImplicit();
      if (isCall && mayFail(new CallReference(body, index), depth)) {
        return true;
      }
    }
    return throwsItself(body);
  }

  private boolean throwsItself(MethodSignature body) {
    return values.facts().exceptions(body).throwsAny();
  }

  /**
   * It is not worth a word that what completes a promise, tells the log, or asks how things stand
   * might fail; nor what is done through a handle that everybody drops.
   */
  private boolean mayFail(CallReference call, int depth) {
    ResolvedCall known = values.resolved(call).orElse(null);
    if (known == null) {
      return true;
    }
    MethodSignature callee = known.site().callee();
    MethodContract contract = values.stated(known);
    boolean isLogged =
        contract.blocking().filter(blocking -> blocking.kind() == BlockingKind.LOGGING).isPresent();
    if (isLogged || contract.mayIgnore() || contract.releases() || contract.completed()) {
      return false;
    }
    if (isTold(known.site())) {
      return false;
    }
    if (values.graph().hierarchy().isInCompilation(callee.owner())) {
      Optional<MethodSignature> target = values.soleTarget(call);
      return target.isEmpty() || depth == 0 || mayFail(target.get(), depth - 1);
    }
    boolean isFailure = callee.isConstructor() && isThrowable(callee.owner());
    // What is put into a collection, or taken out, is there or not.
    if (kept.isOfCollection(callee.owner()) && runsNothing(known.site())) {
      return false;
    }
    return !isFailure && (contract.blocking().isPresent() || !isQuestion(callee));
  }

  /** A promise or callback that is passed along learns of it. */
  private boolean isTold(CallSite site) {
    return IntStream.range(0, site.arguments().size())
        .anyMatch(
            index ->
                handles.isStarted(site.argument(index))
                    || areTold(Descriptors.parameterType(site.callee().descriptor(), index)));
  }

  /**
   * Returns whether a type is there to be implemented, and what implements it is given exceptions:
   * to deal with them. The reason why something is cancelled is none.
   */
  boolean areTold(String type) {
    if (!isAbstract(type)) {
      return false;
    }
    List<MethodSignature> methods =
        values.graph().hierarchy().isInCompilation(type)
            ? values.graph().facts().classNamed(type).map(ClassFacts::methods).orElse(List.of())
            : values.graph().facts().libraryMethods(type);
    for (MethodSignature method : methods) {
      String descriptor = method.descriptor();
      boolean takesException =
          descriptor.contains("Throwable;") || descriptor.contains("Exception;");
      if (descriptor.endsWith(")V")
          && takesException
          && !method.isConstructor()
          && !cancels(method)) {
        return true;
      }
    }
    return false;
  }

  private boolean cancels(MethodSignature method) {
    MethodContract contract =
        values.graph().stated().effective(method).orElse(MethodContract.NOTHING);
    return contract.releases() && contract.completed();
  }

  boolean isAbstract(String type) {
    return values.facts().classNamed(type).filter(known -> !known.isInstantiable()).isPresent();
  }

  private static boolean runsNothing(CallSite site) {
    return site.arguments().stream()
        .noneMatch(argument -> argument.value() instanceof Value.Lambda);
  }

  /** What gets no object, and answers or gets something else, looks or counts. */
  private static boolean isQuestion(MethodSignature callee) {
    String descriptor = callee.descriptor();
    String parameters = descriptor.substring(1, descriptor.indexOf(')'));
    boolean isOfNumbers = parameters.chars().noneMatch(letter -> letter == 'L' || letter == '[');
    boolean onlyActs = parameters.isEmpty() && descriptor.endsWith(")V") && !callee.isConstructor();
    return isOfNumbers && !onlyActs;
  }

  private boolean isCaughtIn(MethodSignature body, int depth) {
    if (depth == 0 || catchesFailures(body) || !values.isReadable(body.owner())) {
      return depth > 0;
    }
    List<CallSite> calls = values.facts().body(body).map(MethodFacts::calls).orElse(List.of());
    for (int index = 0; index < calls.size(); index++) {
      List<MethodSignature> next = new ArrayList<>(values.targets(new CallReference(body, index)));
      for (Operand argument : calls.get(index).arguments()) {
        if (argument.value() instanceof Value.Lambda lambda) {
          next.add(lambda.body());
        }
      }
      if (next.stream().anyMatch(each -> isCaughtIn(each, depth - 1))) {
        return true;
      }
    }
    return false;
  }

  /** Who catches anything but an interrupt, and does something about it, sees what fails. */
  private boolean catchesFailures(MethodSignature body) {
    Optional<Paths> read = values.facts().paths(body);
    if (read.isEmpty()) {
      return false;
    }
    Paths paths = read.get();
    for (int at = 0; at < paths.points().size(); at++) {
      if (paths.points().get(at).event() instanceof Event.Caught caught
          && !caught.exceptions().equals(List.of(INTERRUPT))
          && !onlyThrowsAgain(at, caught, paths, body)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether a clause does nothing but throw, the same again or something in its place. */
  private boolean onlyThrowsAgain(
      int clause, Event.Caught caught, Paths paths, MethodSignature body) {
    BitSet seen = new BitSet();
    Deque<Integer> open = new ArrayDeque<>();
    open.add(clause);
    while (!open.isEmpty()) {
      int at = open.poll();
      if (at < 0) {
        return false;
      }
      if (seen.get(at)) {
        continue;
      }
      seen.set(at);
      Point point = paths.points().get(at);
      boolean isAct =
          point.event() instanceof Event.Called called
              && !called.receiver().equals(caught.variable())
              && !isForException(new CallReference(body, called.call()));
      if (isAct || point.next().isEmpty() && !(point.event() instanceof Event.Threw)) {
        return false;
      }
      if (!(point.event() instanceof Event.Threw)) {
        open.addAll(point.next());
      }
    }
    return true;
  }

  /** Returns whether a call makes an exception, or a text, which is what to say in it. */
  private boolean isForException(CallReference call) {
    return values
        .resolved(call)
        .map(known -> known.site().callee())
        .filter(
            callee ->
                callee.isConstructor() && isThrowable(callee.owner())
                    || callee.descriptor().endsWith(")Ljava/lang/String;"))
        .isPresent();
  }

  private boolean isThrowable(String type) {
    return values.graph().hierarchy().isSubtype(type, "java.lang.Throwable");
  }
}
