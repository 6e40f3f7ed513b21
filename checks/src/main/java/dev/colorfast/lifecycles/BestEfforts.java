package dev.colorfast.lifecycles;

import dev.colorfast.model.MethodSignature;
import java.util.Set;

/**
 * Methods that everybody calls without looking at how they end, with {@code Async} after their name
 * or not.
 *
 * <p>Most handles come from methods of the user's own or of libraries without a model, so that the
 * first word of the name is all that is known of what they do.
 */
final class BestEfforts {
  /** What is ended on the way out is ended as well as can be. */
  private static final Set<String> ENDS =
      Set.of(
          "abort",
          "cancel",
          "clean",
          "cleanup",
          "close",
          "deregister",
          "destroy",
          "disconnect",
          "dispose",
          "release",
          "shutdown",
          "stop",
          "terminate",
          "unregister",
          "unsubscribe");

  /** So is what is undone, which is done as a rule because something has failed already. */
  private static final Set<String> UNDOES = Set.of("rollback");

  /** Who writes to a connection learns from the connection that it is gone. */
  private static final Set<String> WRITES = Set.of("flush", "write");

  private BestEfforts() {}

  /** Returns whether a method ends or undoes something, or writes to a connection. */
  static boolean include(MethodSignature method) {
    return end(method)
        || beginsWithOneOf(UNDOES, method.name())
        || beginsWithOneOf(WRITES, method.name());
  }

  /** Returns whether a method ends something. */
  static boolean end(MethodSignature method) {
    return beginsWithOneOf(ENDS, method.name());
  }

  /** Returns whether a method tells when something ends, as {@code onClose}, {@code closed}. */
  static boolean tellsOfEnd(MethodSignature method) {
    String name = method.name();
    if (name.length() > 2 && name.startsWith("on")) {
      return beginsWithOneOf(ENDS, Character.toLowerCase(name.charAt(2)) + name.substring(3));
    }
    return ENDS.stream()
        .anyMatch(
            end ->
                name.equals(end + "d") || name.equals(end + "ed") || name.equals(end + "Status"));
  }

  private static boolean beginsWithOneOf(Set<String> words, String name) {
    for (int end = 1; end <= name.length(); end++) {
      boolean isWord = end == name.length() || Character.isUpperCase(name.charAt(end));
      if (isWord && words.contains(name.substring(0, end))) {
        return true;
      }
    }
    return false;
  }
}
