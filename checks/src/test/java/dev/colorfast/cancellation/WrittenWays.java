package dev.colorfast.cancellation;

import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import dev.colorfast.facts.Paths;
import dev.colorfast.facts.Paths.Event;
import dev.colorfast.facts.Paths.Point;
import dev.colorfast.facts.Paths.Raise;
import dev.colorfast.model.SourcePosition;
import java.util.Arrays;
import java.util.List;

/** Ways through bodies, written by hand. */
final class WrittenWays {
  static final AccessPath LOCK = field("lock");
  static final AccessPath CAUGHT = local(9);
  static final int END = Paths.END;
  static final int THROWN = Paths.THROWN;

  private WrittenWays() {}

  static AccessPath local(int number) {
    return new AccessPath(new Root.Local(number, -1));
  }

  static AccessPath field(String name) {
    return new AccessPath(new Root.This("A")).field(name);
  }

  static AccessPath result(int call) {
    return new AccessPath(new Root.Result(call));
  }

  private static SourcePosition line(int line) {
    return new SourcePosition("A.java", line, line);
  }

  private static Point point(Event event, int... next) {
    return new Point(event, Arrays.stream(next).boxed().toList(), List.of());
  }

  /** A call that throws nothing. */
  static Point call(int call, AccessPath receiver, int next, AccessPath... arguments) {
    return point(new Event.Called(call, receiver, List.of(arguments)), next);
  }

  /** The same point, from which an exception leads elsewhere. */
  static Point raising(Point point, String exception, int to) {
    return new Point(point.event(), point.next(), List.of(new Raise(exception, to)));
  }

  static Point caught(String exception, int next) {
    return point(new Event.Caught(List.of(exception), CAUGHT, line(90)), next);
  }

  static Point branch(AccessPath tested, int whenTrue, int whenFalse) {
    return point(new Event.Branched(tested, false, "", line(50)), whenTrue, whenFalse);
  }

  static Point assign(AccessPath target, AccessPath value, int next) {
    return point(new Event.Assigned(target, value, line(80)), next);
  }

  static Point returns(AccessPath result) {
    return point(new Event.Returned(result, line(70)), END);
  }

  static Point throwing(AccessPath thrown, String exception, int to) {
    return raising(point(new Event.Threw(thrown, line(60))), exception, to);
  }

  /** What goes on being thrown at the end of a {@code finally} block. */
  static Point rethrown(int to) {
    return raising(point(Event.NOTHING), "java.lang.Throwable", to);
  }
}
