package dev.colorfast.maven;

import java.util.List;
import org.apache.maven.project.MavenProject;

/** The sources that one run of the compiler takes, and what the compiler plugin calls them. */
enum SourceSet {
  MAIN("main", "compile", "default-compile", "generatedSourcesDirectory"),
  TEST("test", "testCompile", "default-testCompile", "generatedTestSourcesDirectory");

  private final String directory;
  private final String goal;
  private final String defaultExecution;
  private final String generatedSourcesElement;

  SourceSet(
      String directory, String goal, String defaultExecution, String generatedSourcesElement) {
    this.directory = directory;
    this.goal = goal;
    this.defaultExecution = defaultExecution;
    this.generatedSourcesElement = generatedSourcesElement;
  }

  /** Returns the name of the directory that what belongs to these sources is kept in. */
  String directory() {
    return directory;
  }

  /** Returns the goal of the compiler plugin that compiles these sources. */
  String goal() {
    return goal;
  }

  /** Returns the execution of the compiler plugin that the lifecycle brings. */
  String defaultExecution() {
    return defaultExecution;
  }

  /** Returns the element that names the directory for what annotation processors generate. */
  String generatedSourcesElement() {
    return generatedSourcesElement;
  }

  /** Returns the roots of these sources, generated ones included. */
  List<String> roots(MavenProject project) {
    return this == MAIN ? project.getCompileSourceRoots() : project.getTestCompileSourceRoots();
  }
}
