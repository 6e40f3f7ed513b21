package dev.colorfast.colormap;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something that is found, or would be if nothing kept it from being reported.
 *
 * @param check the name of the check
 * @param method the body in which it stands
 * @param line where; 0 if that is not known
 * @param restsOn without what it would not be: a kind of thread, {@code promise}, or {@code async}
 *     where the color of the method makes it one; empty if it depends on nothing of that sort
 * @param fate what becomes of it
 */
public record Found(String check, String method, int line, String restsOn, Fate fate)
    implements Comparable<Found> {
  /** It is not async code, but a thread, that makes it a finding, unless this says so. */
  public static final String COLOR = "async";

  /** Somebody has promised that the code does not block. */
  public static final String PROMISE = "promise";

  private static final Comparator<Found> ORDER =
      Comparator.comparing(Found::method)
          .thenComparingInt(Found::line)
          .thenComparing(Found::check)
          .thenComparing(Found::fate)
          .thenComparing(Found::restsOn);

  public Found {
    Objects.requireNonNull(check);
    Objects.requireNonNull(method);
    Objects.requireNonNull(restsOn);
    Objects.requireNonNull(fate);
  }

  /** What becomes of something that is found. */
  public enum Fate {
    /** It is reported, if its check is on. */
    REPORTED("reported"),
    /** The baseline has it. */
    KNOWN("not reported, because the baseline has it"),
    /** An annotation tells the check to be silent. */
    SUPPRESSED("not reported, because it is suppressed there"),
    /** Nothing is reported in its package. */
    LEFT_OUT("not reported, because its package is left out"),
    /** A test in the code keeps such threads from it. */
    GUARDED("not reported, because a test keeps such threads from it"),
    /** What it waits for is of a kind that is not reported. */
    OFF("not reported, because that kind of blocking is off"),
    /** Such a thread may be blocked for that long. */
    TOLERATED("not reported, because it is short enough for such a thread"),
    /** It happens with some of the methods that a call may run. */
    POSSIBLE(
        "not reported, because it is only possible: not every method that may run there blocks");

    private final String words;

    Fate(String words) {
      this.words = words;
    }

    /** Returns it in words, as they follow a colon. */
    public String words() {
      return words;
    }
  }

  /** Returns the same with another fate. */
  public Found with(Fate other) {
    return new Found(check, method, line, restsOn, other);
  }

  /** Returns whether it rests on a thread that must not block. */
  public boolean restsOnThread() {
    return !restsOn.isEmpty() && !restsOn.equals(COLOR) && !restsOn.equals(PROMISE);
  }

  /** Orders by method, line, check. */
  @Override
  public int compareTo(Found other) {
    return ORDER.compare(this, other);
  }
}
