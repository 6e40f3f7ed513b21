package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.model.Model;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.PluginManagement;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class CompilerPluginsTest {
  private static Plugin plugin(String version, String... parameters) {
    Plugin plugin = new Plugin();
    plugin.setArtifactId("maven-compiler-plugin");
    plugin.setVersion(version);
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    for (String parameter : parameters) {
      configuration.addChild(new Xpp3Dom(parameter));
    }
    plugin.setConfiguration(configuration);
    return plugin;
  }

  private static MavenProject project(String name, Build build) {
    Model model = new Model();
    model.setGroupId("shop");
    model.setArtifactId(name);
    model.setVersion("1");
    model.setBuild(build);
    return new MavenProject(model);
  }

  private static Build using(Plugin plugin) {
    Build build = new Build();
    build.addPlugin(plugin);
    return build;
  }

  private static Build managing(Plugin plugin) {
    Build build = new Build();
    build.setPluginManagement(new PluginManagement());
    build.getPluginManagement().addPlugin(plugin);
    return build;
  }

  @Test
  void languageLevelsAreNoObstacle() {
    MavenProject project = project("shop", using(plugin("3.14.1", "source", "target")));

    assertEquals(CompilerPlugins.PLAIN, CompilerPlugins.of(project, List.of(project)));
  }

  @Test
  void executionsCount() {
    Plugin plugin = plugin("3.14.1", "source");
    PluginExecution compile = new PluginExecution();
    compile.setId("default-compile");
    compile.setConfiguration(plugin("", "compilerArgs").getConfiguration());
    plugin.addExecution(compile);
    MavenProject project = project("shop", using(plugin));

    assertEquals(
        List.of("compilerArgs"), CompilerPlugins.of(project, List.of(project)).configured());
  }

  @Test
  void whatIsManagedCounts() {
    MavenProject project = project("shop", managing(plugin("3.1", "compilerArgs", "source")));

    assertEquals(
        new CompilerPlugins(true, List.of("compilerArgs"), List.of(), List.of()),
        CompilerPlugins.of(project, List.of(project)));
  }

  @Test
  void modulesThatSpeakForThemselvesAreNamed() {
    MavenProject project = project("shop", new Build());
    MavenProject till = project("till", using(plugin("3.14.1", "annotationProcessorPaths")));
    MavenProject store = project("store", using(plugin("3.10.1")));
    till.setParent(project);

    assertEquals(
        new CompilerPlugins(false, List.of(), List.of("till"), List.of("store")),
        CompilerPlugins.of(project, List.of(project, till, store)));
  }
}
