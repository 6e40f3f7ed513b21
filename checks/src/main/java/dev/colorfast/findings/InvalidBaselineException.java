package dev.colorfast.findings;

/** A baseline that cannot be read, or has a line that is none. The message is for the user. */
public final class InvalidBaselineException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidBaselineException(String message) {
    super(message);
  }
}
