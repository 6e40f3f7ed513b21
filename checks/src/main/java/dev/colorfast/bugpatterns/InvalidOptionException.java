package dev.colorfast.bugpatterns;

/** An option that we do not know, or whose value is not allowed. The message is for the user. */
final class InvalidOptionException extends Exception {
  private static final long serialVersionUID = 1L;

  InvalidOptionException(String message) {
    super(message);
  }
}
