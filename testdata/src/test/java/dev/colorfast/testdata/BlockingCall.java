package dev.colorfast.testdata;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A blocking call that BlockHound saw on a thread that must not block.
 *
 * @param method what blocks, as BlockHound names it: {@code java.lang.Thread.sleep}
 * @param lines the lines of the program on the stack of the call
 */
record BlockingCall(String method, Set<Long> lines) {

  /** Finds the lines of one source file in a stack. */
  static BlockingCall of(String method, Stream<StackTraceElement> stack, String sourceFile) {
    return new BlockingCall(
        method,
        stack
            .filter(frame -> sourceFile.equals(frame.getFileName()) && frame.getLineNumber() > 0)
            .map(frame -> (long) frame.getLineNumber())
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  /** Returns the call as one line, from which {@link #parse} makes it again. */
  String format() {
    return Stream.concat(Stream.of(method), lines.stream().map(String::valueOf))
        .collect(Collectors.joining("\t"));
  }

  /** Reads what {@link #format} wrote. */
  static BlockingCall parse(String line) {
    List<String> parts = List.of(line.split("\t"));
    return new BlockingCall(
        parts.get(0),
        parts.stream().skip(1).map(Long::valueOf).collect(Collectors.toCollection(TreeSet::new)));
  }
}
