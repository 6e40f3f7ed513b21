package dev.colorfast.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The options of the compiler for one set of sources of a module. */
final class CompilerOptions {
  /** More than any compilation has to say. */
  private static final String ALL = "1000000";

  private CompilerOptions() {}

  /**
   * Returns the options for the compiler.
   *
   * @param errorProne the arguments for Error Prone that switch checks on and configure them
   * @param scratch where the output goes that nobody needs
   */
  static List<String> of(
      CompilerConfiguration configuration,
      ProjectArguments arguments,
      ModuleJdk jdk,
      SourceFiles sources,
      CompilePath path,
      List<Path> processorPath,
      List<String> errorProne,
      Path scratch) {
    List<String> options = new ArrayList<>();
    add(options, "-d", scratch.resolve("classes").toString());
    add(options, "-s", scratch.resolve("generated-sources").toString());
    // An empty class path would be the working directory.
    add(
        options,
        "--class-path",
        path.classes().isEmpty() ? scratch.resolve("classes").toString() : joined(path.classes()));
    if (!path.modules().isEmpty()) {
      add(options, "--module-path", joined(path.modules()));
    }
    // Else javac would look for sources in the class path; and a descriptor that it finds here
    // would make a named module of what the project compiles without.
    add(options, "-sourcepath", sources.hidesModuleDescriptor() ? "" : joined(sources.roots()));
    addLanguageLevel(options, configuration, arguments, jdk);
    configuration.encoding().ifPresent(encoding -> add(options, "-encoding", encoding));
    if (configuration.keepsParameterNames()) {
      options.add("-parameters");
    }
    if (configuration.enablesPreview()) {
      options.add("--enable-preview");
    }
    addProcessing(options, configuration, arguments, jdk);
    options.addAll(arguments.compiler());
    add(options, "--processor-path", joined(processorPath));
    add(options, "-Xmaxerrs", ALL);
    add(options, "-Xmaxwarns", ALL);
    options.add("-XDcompilePolicy=simple");
    options.add("--should-stop=ifError=FLOW");
    options.add("--should-stop=ifNoError=FLOW");
    options.add("-XDaddTypeAnnotationsToSymbol=true");
    options.add("-Xplugin:ErrorProne " + String.join(" ", errorProne));
    return options;
  }

  private static void addLanguageLevel(
      List<String> options,
      CompilerConfiguration configuration,
      ProjectArguments arguments,
      ModuleJdk jdk) {
    Optional<String> release = configuration.release();
    String source = configuration.source().orElse("8");
    String target = configuration.target().orElse("8");
    // The release flag stands in for the older JDK; javac refuses it beside exports of the JDK's.
    boolean exports =
        arguments.compiler().stream().anyMatch(arg -> arg.startsWith("--add-exports"));
    if (release.isEmpty() && jdk.isTooOld() && !exports) {
      release = Optional.of(CompilerConfiguration.plainVersion(source));
    }
    if (release.isPresent()) {
      add(options, "--release", supported(release.get(), jdk.used()));
    } else {
      add(options, "-source", supported(source, jdk.used()));
      add(options, "-target", supported(target, jdk.used()));
    }
  }

  /** What is older than the compiler can do is analysed as the oldest it can. */
  private static String supported(String version, Jdk jdk) {
    return Jdk.featureOf(version)
        .filter(feature -> feature < jdk.oldestSource())
        .map(feature -> Integer.toString(jdk.oldestSource()))
        .orElse(version);
  }

  /**
   * We always name a processor path, which makes javac look for processors there. So where the
   * project's own compiler would not have looked, this has to be said.
   */
  private static void addProcessing(
      List<String> options,
      CompilerConfiguration configuration,
      ProjectArguments arguments,
      ModuleJdk jdk) {
    List<String> processors = configuration.processors();
    if (!processors.isEmpty()) {
      add(options, "-processor", String.join(",", processors));
    }
    if (configuration.processing().isPresent()) {
      if (configuration.processing().get().equals("none")) {
        options.add("-proc:none");
      }
      return;
    }
    boolean asked =
        arguments.asksForProcessors()
            || !processors.isEmpty()
            || !configuration.processorPath().isEmpty();
    if (!asked && !jdk.own().processesUnasked()) {
      options.add("-proc:none");
    }
  }

  private static void add(List<String> options, String name, String value) {
    options.add(name);
    options.add(value);
  }

  private static String joined(List<Path> path) {
    return path.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }
}
