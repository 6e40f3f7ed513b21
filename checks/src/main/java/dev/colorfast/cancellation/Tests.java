package dev.colorfast.cancellation;

import dev.colorfast.facts.AccessPath;
import dev.colorfast.facts.AccessPath.Root;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What has been found out on a way through a body: conditions with their outcomes. Never changed.
 *
 * @param known by what was tested
 */
record Tests(Map<Tests.Test, Boolean> known) {

  static final Tests NONE = new Tests(Map.of());
  private static final int DEEPEST = 8;

  Tests {
    known = Map.copyOf(known);
  }

  /**
   * Something that is tested.
   *
   * @param isNullTest whether it is that this is null, rather than that it is true
   */
  record Test(AccessPath tested, boolean isNullTest) {
    Test {
      Objects.requireNonNull(tested);
    }

    boolean isNot() {
      return isOperation("ConditionalNotNode") || isComparisonWithNull("NotEqualNode");
    }

    boolean isOr() {
      return isOperation("ConditionalOrNode");
    }

    private boolean isOperation(String name) {
      return tested.root() instanceof Root.Computed computed
          && computed.operation().equals(name)
          && !isNullTest;
    }

    private boolean isComparisonWithNull(String name) {
      return isOperation(name) && operands().contains(AccessPath.NULL);
    }

    private List<AccessPath> operands() {
      return ((Root.Computed) tested.root()).operands();
    }

    private Test ofOtherThanNull() {
      return new Test(operands().get(operands().get(0).equals(AccessPath.NULL) ? 1 : 0), true);
    }

    /** Returns the tests that this one is made of, none if it is not made of others. */
    List<Test> parts() {
      if (isComparisonWithNull("NotEqualNode")) {
        return List.of(ofOtherThanNull());
      }
      boolean isMade = isNot() || isOr() || isOperation("ConditionalAndNode");
      return isMade ? operands().stream().map(Test::of).toList() : List.of();
    }

    private static Test of(AccessPath operand) {
      Test test = new Test(operand, false);
      return test.isComparisonWithNull("EqualToNode") ? test.ofOtherThanNull() : test;
    }
  }

  /** Returns the outcome of a test, also of one that is made of others which have been made. */
  Optional<Boolean> outcome(Test test) {
    return outcome(test, DEEPEST);
  }

  private Optional<Boolean> outcome(Test test, int depth) {
    Boolean found = known.get(test);
    List<Test> parts = test.parts();
    if (found != null || parts.isEmpty() || depth == 0) {
      return Optional.ofNullable(found);
    }
    Optional<Boolean> first = outcome(parts.get(0), depth - 1);
    if (test.isNot()) {
      return first.map(outcome -> !outcome);
    }
    Optional<Boolean> second = outcome(parts.get(1), depth - 1);
    Optional<Boolean> decisive = Optional.of(test.isOr());
    return first.equals(decisive) || second.equals(decisive)
        ? decisive
        : first.isPresent() && second.isPresent() ? Optional.of(!test.isOr()) : Optional.empty();
  }

  Tests with(Test test, boolean outcome) {
    Map<Test, Boolean> more = new HashMap<>(known);
    more.put(test, outcome);
    return new Tests(more);
  }

  /** Returns what is known after a variable or field has been assigned. */
  Tests after(AccessPath target, AccessPath value) {
    if (known.isEmpty() && !isTelling(value)) {
      return this;
    }
    Map<Test, Boolean> left = new HashMap<>(known);
    left.keySet().removeIf(test -> mentions(test.tested(), target));
    Test truth = new Test(target, false);
    Test isNull = new Test(target, true);
    if (value.equals(AccessPath.TRUE) || value.equals(AccessPath.FALSE)) {
      left.put(truth, value.equals(AccessPath.TRUE));
    } else if (value.equals(AccessPath.NULL)) {
      left.put(isNull, true);
    } else {
      outcome(new Test(value, false)).ifPresent(outcome -> left.put(truth, outcome));
      outcome(new Test(value, true)).ifPresent(outcome -> left.put(isNull, outcome));
    }
    return new Tests(left);
  }

  private static boolean isTelling(AccessPath value) {
    return value.equals(AccessPath.TRUE)
        || value.equals(AccessPath.FALSE)
        || value.equals(AccessPath.NULL);
  }

  /** Returns whether a path leads through, or is computed from, another one. */
  static boolean mentions(AccessPath path, AccessPath part) {
    boolean leadsThrough =
        path.root().equals(part.root())
            && path.fields().size() >= part.fields().size()
            && path.fields().subList(0, part.fields().size()).equals(part.fields());
    return leadsThrough
        || path.root() instanceof Root.Computed computed
            && computed.operands().stream().anyMatch(operand -> mentions(operand, part));
  }
}
