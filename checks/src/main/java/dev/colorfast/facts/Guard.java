package dev.colorfast.facts;

import dev.colorfast.model.Flag;
import dev.colorfast.model.MethodSignature;
import java.util.List;
import java.util.Objects;

/** What was found out before a call is reached. */
public sealed interface Guard {

  /**
   * A test that has been made, and its outcome.
   *
   * @param method the {@code boolean} method that was called; or one of two methods of a class
   *     whose results were compared for identity: each is a test of its own
   * @param outcome what it returned, or whether they were identical
   * @param variable the variable that it was called on, as in {@link Operand#variable}
   */
  record Test(MethodSignature method, boolean outcome, int variable) implements Guard {
    public Test {
      Objects.requireNonNull(method);
    }
  }

  /**
   * A method that takes and yields nothing has been called, and has returned or is this body's own:
   * it is called for what it does or tells.
   *
   * @param method the method that was called
   * @param variable the variable that it was called on, as in {@link Operand#variable}
   */
  record Called(MethodSignature method, int variable) implements Guard {
    public Called {
      Objects.requireNonNull(method);
    }
  }

  /**
   * A test whose outcome has been given to a call that yields nothing, as preconditions are
   * checked.
   *
   * @param test with the outcome that is the condition, so far as one may take it for checked
   */
  record Checked(Test test) implements Guard {
    public Checked {
      Objects.requireNonNull(test);
    }
  }

  /**
   * The thread that runs this has been compared with something, or looked at. Which threads come
   * here is not known from then on, whatever the outcome was.
   */
  record OfThread() implements Guard {
    /** Returns the thread that runs what calls it. */
    public static final MethodSignature CURRENT_THREAD =
        new MethodSignature("java.lang.Thread", "currentThread", "()Ljava/lang/Thread;");
  }

  /**
   * Returns whether the results of two calls may be compared to find something out: both belong to
   * one class, take nothing and return objects of one type.
   */
  static boolean areComparable(MethodSignature one, MethodSignature other) {
    return one.owner().equals(other.owner())
        && one.descriptor().equals(other.descriptor())
        && one.descriptor().startsWith("()L");
  }

  /** A {@code boolean} parameter of this method, or of one around this lambda, has a value. */
  record Given(Flag flag) implements Guard {
    public Given {
      Objects.requireNonNull(flag);
    }
  }

  /**
   * Returns the guards of a call on a variable: what has been called matters to its own variable.
   */
  static List<Guard> concerning(List<Guard> guards, int variable) {
    for (Guard guard : guards) {
      if (guard instanceof Called) {
        return guards.stream()
            .filter(each -> !(each instanceof Called done) || done.variable() == variable)
            .distinct()
            .toList();
      }
    }
    return guards;
  }
}
