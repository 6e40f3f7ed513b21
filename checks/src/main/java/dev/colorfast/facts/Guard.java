package dev.colorfast.facts;

import dev.colorfast.model.Flag;
import dev.colorfast.model.MethodSignature;
import java.util.Objects;

/** What was found out before a call is reached. */
public sealed interface Guard {

  /**
   * A test that has been made, and its outcome.
   *
   * @param method the {@code boolean} method that was called
   * @param outcome what it returned
   * @param variable the variable that it was called on, as in {@link Operand#variable}
   */
  record Test(MethodSignature method, boolean outcome, int variable) implements Guard {
    public Test {
      Objects.requireNonNull(method);
    }
  }

  /** A {@code boolean} parameter of this method, or of one around this lambda, has a value. */
  record Given(Flag flag) implements Guard {
    public Given {
      Objects.requireNonNull(flag);
    }
  }
}
