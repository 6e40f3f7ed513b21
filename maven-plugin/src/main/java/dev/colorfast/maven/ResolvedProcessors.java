package dev.colorfast.maven;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.MojoExecutionException;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.ArtifactType;
import org.eclipse.aether.artifact.ArtifactTypeRegistry;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.artifact.DefaultArtifactType;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.Exclusion;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** The artifacts of a module's <code>annotationProcessorPaths</code> and what they depend on. */
final class ResolvedProcessors {
  private ResolvedProcessors() {}

  /** Resolves them from the project's repositories, the modules of this build included. */
  static List<Path> of(Module module, CompilerConfiguration configuration)
      throws MojoExecutionException {
    RepositorySystemSession session = module.session().getRepositorySession();
    List<Dependency> managed = managed(module, session);
    List<Dependency> wanted = new ArrayList<>();
    for (int i = 0; i < configuration.processorPath().size(); i++) {
      Artifact artifact = artifact(configuration.processorPath().get(i), managed, session, module);
      wanted.add(
          new Dependency(artifact, "runtime", false, exclusions(configuration.exclusionsOf(i))));
    }
    CollectRequest request =
        new CollectRequest(
            wanted,
            configuration.managesProcessorPath() ? managed : List.of(),
            module.resolved().getRemoteProjectRepositories());
    try {
      return module
          .repositorySystem()
          .resolveDependencies(session, new DependencyRequest(request, null))
          .getArtifactResults()
          .stream()
          .map(ArtifactResult::getArtifact)
          .map(artifact -> artifact.getFile().toPath())
          .toList();
    } catch (DependencyResolutionException unresolved) {
      throw new MojoExecutionException(
          "Cannot resolve the annotationProcessorPaths of "
              + module.name()
              + ": "
              + unresolved.getMessage(),
          unresolved);
    }
  }

  private static List<Dependency> managed(Module module, RepositorySystemSession session) {
    DependencyManagement management = module.resolved().getDependencyManagement();
    return management == null
        ? List.of()
        : management.getDependencies().stream()
            .map(
                dependency ->
                    RepositoryUtils.toDependency(dependency, session.getArtifactTypeRegistry()))
            .toList();
  }

  private static Artifact artifact(
      Map<String, String> fields,
      List<Dependency> managed,
      RepositorySystemSession session,
      Module module)
      throws MojoExecutionException {
    ArtifactType type = type(fields.getOrDefault("type", "jar"), session.getArtifactTypeRegistry());
    Artifact wanted =
        new DefaultArtifact(
            fields.getOrDefault("groupId", ""),
            fields.getOrDefault("artifactId", ""),
            fields.getOrDefault("classifier", type.getClassifier()),
            type.getExtension(),
            fields.getOrDefault("version", ""),
            new LinkedHashMap<>(type.getProperties()),
            type);
    if (!wanted.getVersion().isEmpty()) {
      return wanted;
    }
    return managed.stream()
        .map(Dependency::getArtifact)
        .filter(candidate -> isSame(candidate, wanted))
        .findFirst()
        .map(found -> wanted.setVersion(found.getVersion()))
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "annotationProcessorPaths of "
                        + module.name()
                        + " has no version for "
                        + wanted.getGroupId()
                        + ":"
                        + wanted.getArtifactId()
                        + ", and neither has the dependencyManagement"));
  }

  private static boolean isSame(Artifact one, Artifact other) {
    return one.getGroupId().equals(other.getGroupId())
        && one.getArtifactId().equals(other.getArtifactId())
        && one.getClassifier().equals(other.getClassifier())
        && one.getExtension().equals(other.getExtension());
  }

  private static ArtifactType type(String name, ArtifactTypeRegistry known) {
    ArtifactType type = known.get(name);
    return type == null ? new DefaultArtifactType(name) : type;
  }

  private static List<Exclusion> exclusions(List<Map<String, String>> stated) {
    return stated.stream()
        .map(
            fields ->
                new Exclusion(
                    fields.getOrDefault("groupId", "*"),
                    fields.getOrDefault("artifactId", "*"),
                    fields.getOrDefault("classifier", "*"),
                    fields.getOrDefault("extension", "*")))
        .toList();
  }
}
