package dev.colorfast.findings;

import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.Witness;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.ThreadContexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What has been found of blocked threads as a class for BlockHound, which lets those calls pass.
 *
 * <p>BlockHound knows methods by the names that are on the stack. The compiler numbers lambdas anew
 * whenever their class changes, so what stands in one is let pass in the first method with a name
 * that it calls on its way to what blocks. If there is none, only a comment says so: a wrong number
 * would let something else pass.
 */
public final class BlockHoundIntegration {
  private static final String SOURCES = "java";
  private static final String EXTENSION = ".java";

  private BlockHoundIntegration() {}

  /**
   * What a finding takes to be let pass.
   *
   * @param check the name of the check that reports the call
   * @param position where the call stands
   * @param method on the stack whenever it blocks; empty if none with a lasting name is
   * @param leaf what blocks, in words
   */
  public record Allowance(
      String check, SourcePosition position, Optional<MethodSignature> method, String leaf) {

    private String reason() {
      String source = Path.of(position.file()).getFileName().toString();
      return check + ' ' + source + ':' + position.line() + ' ' + leaf;
    }
  }

  /** Returns what a finding would need, for each that there may be, in order. */
  public static List<Allowance> allowances(Summaries certain, KindSwitches switches) {
    List<Allowance> all = new ArrayList<>();
    BlockedThreads.of(certain, ThreadContexts.of(certain), switches, true)
        .forEach(
            (position, blocked) ->
                all.add(
                    new Allowance(
                        blocked.check(),
                        position,
                        named(blocked),
                        Names.qualified(blocked.witness().leaf()))));
    return all;
  }

  private static Optional<MethodSignature> named(BlockedThread blocked) {
    return blocked.form() == MethodFacts.Form.METHOD
        ? Optional.of(blocked.method())
        : blocked.witness().hops().stream()
            .filter(hop -> !hop.isLambda() && hop.origin().isEmpty())
            .findFirst()
            .map(Witness.Hop::method);
  }

  /** Returns the name of the class in a file whose name ends in {@code .java}. */
  public static String className(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - EXTENSION.length());
  }

  /** The folders below one of sources are packages. */
  private static String packageName(Path file) {
    List<String> folders = new ArrayList<>();
    for (Path folder : file.toAbsolutePath().getParent()) {
      folders.add(folder.toString());
    }
    int sources = folders.lastIndexOf(SOURCES);
    return sources < 0 ? "" : String.join(".", folders.subList(sources + 1, folders.size()));
  }

  /** Returns the class, each method once, with the findings that it is for. */
  public static String text(Path file, Collection<Allowance> allowances) {
    Comparator<MethodSignature> byName =
        Comparator.comparing(MethodSignature::owner).thenComparing(MethodSignature::name);
    SortedMap<MethodSignature, TreeSet<String>> reasons = new TreeMap<>(byName);
    TreeSet<String> unnamed = new TreeSet<>();
    for (Allowance each : allowances) {
      each.method()
          .map(method -> reasons.computeIfAbsent(method, unused -> new TreeSet<>()))
          .orElse(unnamed)
          .add(each.reason());
    }
    String packageName = packageName(file);
    StringBuilder text = new StringBuilder();
    if (!packageName.isEmpty()) {
      text.append("package ").append(packageName).append(";\n\n");
    }
    text.append("import reactor.blockhound.BlockHound;\n")
        .append("import reactor.blockhound.integration.BlockHoundIntegration;\n\n")
        .append("/** Written by Colorfast: what it has reported, for BlockHound to let pass. */\n")
        .append("public final class ")
        .append(className(file))
        .append(" implements BlockHoundIntegration {\n  @Override\n")
        .append("  public void applyTo(BlockHound.Builder builder) {\n");
    reasons.forEach(
        (method, why) -> {
          why.forEach(reason -> text.append("    // ").append(reason).append('\n'));
          text.append("    builder.allowBlockingCallsInside(\"")
              .append(method.owner())
              .append("\", \"")
              .append(method.name())
              .append("\");\n");
        });
    unnamed.forEach(
        reason ->
            text.append("    // not let pass, since it stands in a lambda: ")
                .append(reason)
                .append('\n'));
    return text.append("  }\n}\n").toString();
  }
}
