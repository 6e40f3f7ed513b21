package dev.colorfast.maven.rewriting;

import dev.colorfast.colormap.ColorMap;
import dev.colorfast.colormap.ColorMap.Cause;
import dev.colorfast.colormap.ColorMap.Form;
import dev.colorfast.colormap.ColorMap.Method;
import dev.colorfast.colors.Color;
import dev.colorfast.model.BlockingKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is to be written on a method.
 *
 * @param method its name in the color map: {@code owner#name(descriptor)result}
 * @param file the path of the source file; empty if it is not known
 * @param line where its name stands; 0 if it is not known
 * @param isBlocking whether it blocks, or promises not to
 * @param kind for what blocks, what it waits for, if that is one kind
 */
public record Inferred(
    String method, String file, int line, boolean isBlocking, Optional<BlockingKind> kind) {

  /** Where blocking is a bug to mend, and nothing to write down. */
  private static final Set<String> NEVER_TO_BLOCK = Set.of("event-loop", "ui");

  public Inferred {
    Objects.requireNonNull(method);
    Objects.requireNonNull(file);
    Objects.requireNonNull(kind);
  }

  /**
   * Returns what a map has to say of methods: that one blocks, or that it starts something, returns
   * and does not block. Nothing is said of a plain method, whose callers ask for nothing. What is
   * said of a method is said of those that override it: so nothing is that is not true of each, and
   * of a mere declaration no promise is made.
   */
  public static List<Inferred> from(ColorMap map) {
    Set<String> overriddenByBlocking = new HashSet<>();
    Set<String> overriddenByOthers = new HashSet<>();
    for (Method method : map.methods()) {
      if (method.mayBlock()) {
        overriddenByBlocking.addAll(method.overrides());
      }
      if (!method.color().isBlocking()) {
        overriddenByOthers.addAll(method.overrides());
      }
    }
    List<Inferred> all = new ArrayList<>();
    for (Method method : map.methods()) {
      boolean isBlocking =
          method.color().isBlocking()
              && !overriddenByOthers.contains(method.id())
              && method.threads().stream().noneMatch(NEVER_TO_BLOCK::contains);
      boolean isPromise =
          method.color() == Color.ASYNC
              && method.form() == Form.METHOD
              && !method.mayBlock()
              && !overriddenByBlocking.contains(method.id());
      boolean isDeclared = method.form() != Form.LAMBDA && !method.id().contains("#<clinit>");
      if (isDeclared && (isBlocking || isPromise)) {
        all.add(
            new Inferred(
                method.id(), method.file(), method.line(), isBlocking, kind(method.blocking())));
      }
    }
    return all;
  }

  private static Optional<BlockingKind> kind(List<Cause> causes) {
    List<String> labels = causes.stream().map(Cause::kind).distinct().toList();
    return Arrays.stream(BlockingKind.values())
        .filter(kind -> kind != BlockingKind.UNSPECIFIED)
        .filter(kind -> labels.equals(List.of(kind.label())))
        .findFirst();
  }

  /** Returns the binary name of the class that declares the method. */
  public String owner() {
    return method.substring(0, method.indexOf('#'));
  }

  String name() {
    return method.substring(method.indexOf('#') + 1, method.indexOf('('));
  }

  String descriptor() {
    return method.substring(method.indexOf('('));
  }
}
