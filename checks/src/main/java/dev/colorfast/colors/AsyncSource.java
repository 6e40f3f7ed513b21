package dev.colorfast.colors;

import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.Comparator;
import java.util.Objects;

/**
 * One reason why the result of a method is only there later.
 *
 * @param kind what sort of reason it is
 * @param method the method whose result it is, or that takes the callback; for {@link Kind#PASSED}
 *     and {@link Kind#UNKNOWN} the method itself
 * @param position where that method is called; where the method is declared if it calls none
 */
public record AsyncSource(Kind kind, MethodSignature method, SourcePosition position)
    implements Comparable<AsyncSource> {
  private static final Comparator<AsyncSource> ORDER =
      Comparator.comparing(AsyncSource::kind)
          .thenComparing(AsyncSource::method)
          .thenComparing(AsyncSource::position);

  public AsyncSource {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(method);
    Objects.requireNonNull(position);
  }

  /** What sort of reason there is. */
  public enum Kind {
    /** A method of the compilation returns what is only there later, or calls back later. */
    OURS,
    /** A library's method, or one that is only declared, returns a handle. */
    CALL,
    /** A handle is created here, for others to complete. */
    PROMISE,
    /** A library's method is given the callback. */
    CALLBACK,
    /** The handle, or a function that returns one, is passed in. */
    PASSED,
    /** A handle is returned of which nothing is known. */
    UNKNOWN
  }

  /** Returns whether a color begins here, rather than further on. */
  public boolean isOrigin() {
    return kind != Kind.OURS;
  }

  /** Orders by kind, then method, then place. */
  @Override
  public int compareTo(AsyncSource other) {
    return ORDER.compare(this, other);
  }
}
