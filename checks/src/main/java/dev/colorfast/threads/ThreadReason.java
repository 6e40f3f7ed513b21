package dev.colorfast.threads;

import dev.colorfast.model.MethodSignature;
import java.util.Objects;
import java.util.Optional;

/** Why a body is known to run on a kind of thread. */
public sealed interface ThreadReason {

  /** Returns the reason as it reads in a message after a colon. */
  String phrase();

  /** An annotation on the method, its class or its package says where it runs. */
  record Stated() implements ThreadReason {
    @Override
    public String phrase() {
      return "it is annotated so";
    }
  }

  /** The method, its class or its package promises not to block. */
  record Promised() implements ThreadReason {
    @Override
    public String phrase() {
      return "it is annotated so";
    }
  }

  /** It overrides or implements a callback. */
  record Overrides(MethodSignature callback) implements ThreadReason {
    public Overrides {
      Objects.requireNonNull(callback);
    }

    @Override
    public String phrase() {
      return callback.simpleOwner() + '.' + callback.name();
    }
  }

  /** It is handed over in a call. */
  record PassedTo(MethodSignature callee) implements ThreadReason {
    public PassedTo {
      Objects.requireNonNull(callee);
    }

    @Override
    public String phrase() {
      return "passed to "
          + callee.simpleOwner()
          + (callee.isConstructor() ? "" : '.' + callee.name());
    }
  }

  /**
   * It is attached to a handle that completes or emits there.
   *
   * @param callee the method that attaches it
   * @param isContinuation whether it runs once the handle is complete, rather than for each signal
   */
  record Attached(MethodSignature callee, boolean isContinuation) implements ThreadReason {
    public Attached {
      Objects.requireNonNull(callee);
    }

    @Override
    public String phrase() {
      return "passed to " + callee.simpleOwner() + '.' + callee.name();
    }
  }

  /**
   * It is part of the work behind a lazy handle, which is begun there.
   *
   * @param callee the method that it is passed to
   * @param begunBy the method that has the work begun; empty if whoever calls the function does
   *     that returns it
   */
  record Begun(MethodSignature callee, Optional<MethodSignature> begunBy) implements ThreadReason {
    public Begun {
      Objects.requireNonNull(callee);
      Objects.requireNonNull(begunBy);
    }

    @Override
    public String phrase() {
      String begun = begunBy.map(by -> "by " + by.simpleOwner() + '.' + by.name()).orElse("there");
      return "passed to " + callee.simpleOwner() + '.' + callee.name() + ", begun " + begun;
    }
  }

  /** A library's callback calls it on the same object. */
  record CalledBy(MethodSignature callback) implements ThreadReason {
    public CalledBy {
      Objects.requireNonNull(callback);
    }

    @Override
    public String phrase() {
      return "called by " + callback.simpleOwner() + '.' + callback.name();
    }
  }

  /** A test in the code has found out. */
  record Tested(MethodSignature test) implements ThreadReason {
    public Tested {
      Objects.requireNonNull(test);
    }

    @Override
    public String phrase() {
      return "tested by " + test.simpleOwner() + '.' + test.name();
    }
  }
}
