package dev.colorfast.maven.rewriting;

/** A source file that cannot be understood, and is left as it is. */
public final class UnreadableSourceException extends Exception {
  private static final long serialVersionUID = 1L;

  UnreadableSourceException(String message) {
    super(message);
  }
}
