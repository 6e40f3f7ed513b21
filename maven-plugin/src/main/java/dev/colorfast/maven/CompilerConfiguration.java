package dev.colorfast.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * What a module tells the Maven compiler plugin about a set of its sources: in the plugin's
 * configuration, in that of the execution that compiles them, and in properties.
 */
final class CompilerConfiguration {
  private static final String COMPILER_PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";

  private final SourceSet set;
  private final Xpp3Dom configuration;
  private final Properties properties;
  private final Path buildDirectory;

  /** Looks a property up: what the user gave, then the project, then the system. */
  private interface Properties extends UnaryOperator<String> {}

  private CompilerConfiguration(
      SourceSet set, Xpp3Dom configuration, Properties properties, Path buildDirectory) {
    this.set = set;
    this.configuration = configuration;
    this.properties = properties;
    this.buildDirectory = buildDirectory;
  }

  static CompilerConfiguration of(SourceSet set, MavenProject project, MavenSession session) {
    Properties properties =
        name -> {
          String given = session.getUserProperties().getProperty(name);
          String stated = given == null ? project.getProperties().getProperty(name) : given;
          return stated == null ? session.getSystemProperties().getProperty(name) : stated;
        };
    return of(
        set, configuration(set, project), properties, Path.of(project.getBuild().getDirectory()));
  }

  static CompilerConfiguration of(
      SourceSet set, Xpp3Dom configuration, UnaryOperator<String> properties, Path buildDirectory) {
    return new CompilerConfiguration(set, configuration, properties::apply, buildDirectory);
  }

  /**
   * The lifecycle's own execution counts, unless the module has switched it off to compile with one
   * of its own, as modules of several languages do.
   */
  private static Xpp3Dom configuration(SourceSet set, MavenProject project) {
    Plugin plugin = project.getPlugin(COMPILER_PLUGIN);
    if (plugin == null) {
      return new Xpp3Dom("configuration");
    }
    PluginExecution execution = plugin.getExecutionsAsMap().get(set.defaultExecution());
    if (execution == null || "none".equals(execution.getPhase())) {
      execution =
          plugin.getExecutions().stream()
              .filter(other -> other.getGoals().contains(set.goal()))
              .filter(other -> !"none".equals(other.getPhase()))
              .findFirst()
              .orElse(execution);
    }
    Object stated = execution == null ? null : execution.getConfiguration();
    Object own = stated == null ? plugin.getConfiguration() : stated;
    return own == null ? new Xpp3Dom("configuration") : (Xpp3Dom) own;
  }

  /** Returns whether the module says that these sources are not to be compiled at all. */
  boolean isSkipped() {
    return set == SourceSet.MAIN
        ? is("skipMain", "maven.main.skip")
        : is("skip", "maven.test.skip");
  }

  Optional<String> release() {
    Optional<String> own = ownTo("Release").or(() -> text("release", "maven.compiler.release"));
    return own.map(CompilerConfiguration::plainVersion);
  }

  Optional<String> source() {
    return ownTo("Source").or(() -> text("source", "maven.compiler.source"));
  }

  Optional<String> target() {
    return ownTo("Target").or(() -> text("target", "maven.compiler.target"));
  }

  private Optional<String> ownTo(String what) {
    return set == SourceSet.TEST
        ? text("test" + what, "maven.compiler.test" + what)
        : Optional.empty();
  }

  /** Returns "8" for "1.8": the form that the release flag takes. */
  static String plainVersion(String version) {
    return version.startsWith("1.") ? version.substring(2) : version;
  }

  Optional<String> encoding() {
    return text("encoding", "encoding").or(() -> property("project.build.sourceEncoding"));
  }

  boolean keepsParameterNames() {
    return is("parameters", "maven.compiler.parameters");
  }

  boolean enablesPreview() {
    return is("enablePreview", "maven.compiler.enablePreview");
  }

  /** Returns which part of annotation processing takes place: "none", "only", "full". */
  Optional<String> processing() {
    return text("proc", "maven.compiler.proc");
  }

  List<String> processors() {
    return list("annotationProcessors");
  }

  /** Returns the elements that each name one artifact of the processor path. */
  List<Map<String, String>> processorPath() {
    List<Map<String, String>> artifacts = new ArrayList<>();
    for (Xpp3Dom path : children("annotationProcessorPaths")) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (Xpp3Dom field : path.getChildren()) {
        if (field.getChildCount() == 0) {
          valueOf(field).ifPresent(value -> fields.put(field.getName(), value));
        }
      }
      artifacts.add(fields);
    }
    return artifacts;
  }

  /** Returns the exclusions of the artifact at a place of the processor path. */
  List<Map<String, String>> exclusionsOf(int artifact) {
    List<Map<String, String>> exclusions = new ArrayList<>();
    Xpp3Dom element = children("annotationProcessorPaths").get(artifact).getChild("exclusions");
    for (Xpp3Dom exclusion : element == null ? new Xpp3Dom[0] : element.getChildren()) {
      Map<String, String> fields = new LinkedHashMap<>();
      for (Xpp3Dom field : exclusion.getChildren()) {
        valueOf(field).ifPresent(value -> fields.put(field.getName(), value));
      }
      exclusions.add(fields);
    }
    return exclusions;
  }

  /** Returns whether versions of the processor path's dependencies are the project's to manage. */
  boolean managesProcessorPath() {
    return is("annotationProcessorPathsUseDepMgmt", "");
  }

  Path generatedSources() {
    String name = set == SourceSet.MAIN ? "generated-sources" : "generated-test-sources";
    String kind = set == SourceSet.MAIN ? "annotations" : "test-annotations";
    return text(set.generatedSourcesElement(), "")
        .map(buildDirectory::resolve)
        .orElse(buildDirectory.resolve(name).resolve(kind));
  }

  List<String> includes() {
    return list(set == SourceSet.MAIN ? "includes" : "testIncludes");
  }

  List<String> excludes() {
    return list(set == SourceSet.MAIN ? "excludes" : "testExcludes");
  }

  Optional<String> maximumMemory() {
    return text("maxmem", "maven.compiler.maxmem");
  }

  /** Returns the requirements on the toolchain that compiles, empty if the module has none. */
  Map<String, String> toolchain() {
    Map<String, String> requirements = new LinkedHashMap<>();
    for (Xpp3Dom requirement : children("jdkToolchain")) {
      valueOf(requirement).ifPresent(value -> requirements.put(requirement.getName(), value));
    }
    return requirements;
  }

  /** Returns the compiler arguments, from the three places that have been invented for them. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    for (Xpp3Dom argument : named("compilerArguments")) {
      String flag = argument.getName();
      String dashed = flag.startsWith("-") ? flag : "-" + flag;
      Optional<String> value = valueOf(argument);
      if (dashed.startsWith("-A") && value.isPresent()) {
        arguments.add(dashed + "=" + value.get());
      } else {
        arguments.add(dashed);
        value.ifPresent(arguments::add);
      }
    }
    Optional<String> testArgument =
        set == SourceSet.TEST ? text("testCompilerArgument", "") : Optional.empty();
    testArgument.or(() -> text("compilerArgument", "")).ifPresent(arguments::add);
    arguments.addAll(list("compilerArgs"));
    return arguments;
  }

  private List<Xpp3Dom> named(String element) {
    List<Xpp3Dom> forTests =
        set == SourceSet.TEST
            ? children("test" + Character.toUpperCase(element.charAt(0)) + element.substring(1))
            : List.of();
    return forTests.isEmpty() ? children(element) : forTests;
  }

  private List<String> list(String element) {
    List<String> values = new ArrayList<>();
    children(element).forEach(child -> valueOf(child).ifPresent(values::add));
    return values;
  }

  private List<Xpp3Dom> children(String element) {
    Xpp3Dom parent = configuration.getChild(element);
    return parent == null ? List.of() : List.of(parent.getChildren());
  }

  private boolean is(String element, String property) {
    return text(element, property).map(Boolean::parseBoolean).orElse(false);
  }

  private Optional<String> text(String element, String property) {
    Xpp3Dom child = configuration.getChild(element);
    Optional<String> stated = child == null ? Optional.empty() : valueOf(child);
    return stated.or(() -> property(property));
  }

  private Optional<String> property(String name) {
    return Optional.ofNullable(properties.apply(name))
        .map(value -> Placeholders.filled(value.strip(), properties))
        .filter(value -> !value.isEmpty());
  }

  private Optional<String> valueOf(Xpp3Dom element) {
    return Optional.ofNullable(element.getValue())
        .map(value -> Placeholders.filled(value.strip(), properties))
        .filter(value -> !value.isEmpty());
  }
}
