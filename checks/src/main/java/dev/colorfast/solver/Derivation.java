package dev.colorfast.solver;

import dev.colorfast.model.Effect;
import java.util.Comparator;

/**
 * One effect of one body, and the last step of its proof.
 *
 * @param length the number of hops from the body down to the leaf
 * @param body the number of the body that has the effect
 * @param effect the effect
 * @param call the index of the call, among the body's calls, through which the body has it
 * @param step what the call does
 */
record Derivation(int length, int body, Effect effect, int call, Step step) {

  /** Shorter first; among equals an order that does not depend on when they were found. */
  static final Comparator<Derivation> ORDER = Derivation::compare;

  private static int compare(Derivation one, Derivation other) {
    int order = Integer.compare(one.length, other.length);
    order = order != 0 ? order : Integer.compare(one.body, other.body);
    order = order != 0 ? order : one.effect.compareTo(other.effect);
    order = order != 0 ? order : Integer.compare(one.call, other.call);
    return order != 0 ? order : Step.compare(one.step, other.step);
  }

  /** Why a call has an effect. */
  sealed interface Step {
    /** Orders by what is run, then by what is called back. */
    static int compare(Step one, Step other) {
      int byBody = Integer.compare(one.through(), other.through());
      return byBody != 0 ? byBody : Integer.compare(one.into(), other.into());
    }

    /** Returns the body that the call runs; -1 if the call is the leaf. */
    int through();

    /** Returns the body that is called back; -1 if there is none. */
    int into();
  }

  /** What is called has the effect by itself: it is stated, or done to a parameter right here. */
  record Leaf() implements Step {
    @Override
    public int through() {
      return -1;
    }

    @Override
    public int into() {
      return -1;
    }
  }

  /** The body that is called has an effect that becomes this one. */
  record Called(int through, Effect theirs) implements Step {
    @Override
    public int into() {
      return -1;
    }
  }

  /**
   * The body that is called back has an effect that becomes this one.
   *
   * @param through the body that calls back, -1 if a contract says so
   * @param invocation its effect of calling back; null if a contract says so
   * @param into the body that is called back
   * @param theirs its effect
   */
  record CalledBack(int through, Effect.Invokes invocation, int into, Effect theirs)
      implements Step {}
}
