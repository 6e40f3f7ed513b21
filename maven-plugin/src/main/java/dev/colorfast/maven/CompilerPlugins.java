package dev.colorfast.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * How a project and its modules use <code>maven-compiler-plugin</code>, parents and <code>
 * pluginManagement</code> included.
 *
 * @param areTooOld whether one of them has a version that knows no processor path
 * @param configured what is configured for the project that the checks would need differently
 * @param modules the other modules that configure something of that sort for themselves
 * @param strangers the modules that do not inherit from the project
 */
record CompilerPlugins(
    boolean areTooOld, List<String> configured, List<String> modules, List<String> strangers) {
  /** Nothing is configured. */
  static final CompilerPlugins PLAIN = new CompilerPlugins(false, List.of(), List.of(), List.of());

  /** A version that knows what the checks need, for those who have an older one. */
  static final String NEW_ENOUGH = "3.14.1";

  private static final String KEY = "org.apache.maven.plugins:maven-compiler-plugin";
  private static final ComparableVersion FIRST_WITH_PATH = new ComparableVersion("3.5");
  private static final List<String> PARAMETERS =
      List.of(
          "annotationProcessorPaths",
          "annotationProcessors",
          "compilerArgs",
          "compilerArgument",
          "compilerArguments");

  CompilerPlugins {
    configured = List.copyOf(configured);
    modules = List.copyOf(modules);
    strangers = List.copyOf(strangers);
  }

  /**
   * Reads what is configured.
   *
   * @param project the one whose pom is to be changed
   * @param all it and its modules
   */
  static CompilerPlugins of(MavenProject project, List<MavenProject> all) {
    boolean areTooOld =
        all.stream()
            .flatMap(each -> plugin(each).stream())
            .map(Plugin::getVersion)
            .filter(Objects::nonNull)
            .anyMatch(version -> new ComparableVersion(version).compareTo(FIRST_WITH_PATH) < 0);
    List<String> modules =
        all.stream()
            .filter(each -> !each.equals(project) && !configured(each).isEmpty())
            .map(MavenProject::getArtifactId)
            .toList();
    List<String> strangers =
        all.stream()
            .filter(each -> !inherits(each, project) && !each.getPackaging().equals("pom"))
            .map(MavenProject::getArtifactId)
            .toList();
    return new CompilerPlugins(areTooOld, configured(project), modules, strangers);
  }

  private static boolean inherits(MavenProject module, MavenProject project) {
    for (MavenProject each = module; each != null; each = each.getParent()) {
      if (each.equals(project)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Plugin> plugin(MavenProject project) {
    Plugin used = project.getPlugin(KEY);
    return Optional.ofNullable(
        used != null || project.getPluginManagement() == null
            ? used
            : project.getPluginManagement().getPluginsAsMap().get(KEY));
  }

  /** What an execution says of itself counts before what the plugin says. */
  private static List<String> configured(MavenProject project) {
    List<Object> configurations = new ArrayList<>();
    plugin(project)
        .ifPresent(
            plugin -> {
              configurations.add(plugin.getConfiguration());
              plugin.getExecutions().forEach(each -> configurations.add(each.getConfiguration()));
            });
    return PARAMETERS.stream()
        .filter(
            name ->
                configurations.stream()
                    .anyMatch(all -> all instanceof Xpp3Dom dom && dom.getChild(name) != null))
        .toList();
  }
}
