package dev.colorfast.maven;

import dev.colorfast.maven.rewriting.Annotator;
import dev.colorfast.maven.rewriting.Inferred;
import dev.colorfast.maven.rewriting.ModuleRequirement;
import dev.colorfast.maven.rewriting.SourceText;
import dev.colorfast.maven.rewriting.UnreadableSourceException;
import dev.colorfast.maven.rewriting.Vendor;
import java.lang.module.FindException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.inject.Inject;
import org.apache.maven.RepositoryUtils;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/**
 * Shows what is inferred as annotations in the sources: <code>@Blocking</code> on what blocks, and
 * <code>@NonBlocking</code> on what is asynchronous and does not. It writes a patch, <code>
 * target/colorfast/annotate.patch</code>, or changes the sources if it is told to. It reads what
 * <code>report</code> has written: <code>mvn colorfast:report colorfast:annotate</code>.
 */
@Mojo(
    name = "annotate",
    aggregator = true,
    requiresDependencyCollection = ResolutionScope.TEST,
    threadSafe = true)
public class AnnotateMojo extends Goal {

  /** Whose annotations: <code>colorfast</code>, <code>jetbrains</code> or <code>smallrye</code>. */
  @Parameter(property = "colorfast.vendor", defaultValue = "colorfast")
  private String vendor;

  /**
   * On which methods: those that other packages can use (<code>public</code>), or <code>all</code>.
   */
  @Parameter(property = "colorfast.methods", defaultValue = "public")
  private String methods;

  /** Changes the sources. */
  @Parameter(property = "colorfast.write", defaultValue = "false")
  private boolean write;

  @Inject private RepositorySystem repositorySystem;

  @Override
  void run() throws MojoExecutionException {
    Vendor chosen =
        Vendor.of(vendor)
            .orElseThrow(
                () ->
                    new MojoExecutionException(
                        "colorfast.vendor is one of " + Vendor.words() + ", not " + vendor));
    if (!Set.of("public", "all").contains(methods)) {
      throw new MojoExecutionException("colorfast.methods is public or all, not " + methods);
    }
    ProjectSources sources = new ProjectSources(session, getLog());
    Annotator annotator = new Annotator(chosen, methods.equals("all"));
    Map<Path, List<Inferred>> files = new TreeMap<>();
    for (Inferred method : Inferred.from(KnownColors.of(session))) {
      file(method, sources)
          .ifPresent(file -> files.computeIfAbsent(file, unused -> new ArrayList<>()).add(method));
    }
    int annotations = 0;
    int annotatedFiles = 0;
    Set<MavenProject> annotated = new LinkedHashSet<>();
    for (Map.Entry<Path, List<Inferred>> file : files.entrySet()) {
      int added = annotate(file.getKey(), file.getValue(), annotator, sources);
      annotations += added;
      if (added > 0) {
        annotatedFiles++;
        sources.module(file.getKey()).ifPresent(annotated::add);
      }
    }
    Set<String> lacking = new TreeSet<>();
    for (MavenProject module : annotated) {
      Optional<Artifact> artifact = artifact(module, chosen);
      if (artifact.isPresent()) {
        require(artifact.get(), module, sources);
      } else {
        lacking.add(module.getArtifactId());
      }
    }
    tellLacking(lacking, chosen);
    int descriptors = sources.changed() - annotatedFiles;
    sources.finish(
        Tally.counted(annotations, "annotation")
            + " in "
            + Tally.counted(annotatedFiles, "file")
            + (descriptors == 0
                ? ""
                : ", and what they need in " + Tally.counted(descriptors, "module descriptor")),
        "annotate.patch",
        write);
  }

  /** What is only declared has no place in the map, but its class has the name of its file. */
  private static Optional<Path> file(Inferred method, ProjectSources sources) {
    if (!method.file().isEmpty()) {
      return Optional.of(sources.file(method.file()));
    }
    String path = method.owner().replaceAll("\\$.*", "").replace('.', '/') + ".java";
    return sources.folders().stream()
        .map(folder -> folder.resolve(path))
        .filter(Files::isRegularFile)
        .findFirst();
  }

  private int annotate(
      Path file, List<Inferred> methods, Annotator annotator, ProjectSources sources) {
    Optional<SourceText> source = sources.read(file);
    if (source.isEmpty()) {
      return 0;
    }
    try {
      Optional<SourceText> ofPackage = sources.read(file.resolveSibling("package-info.java"));
      if (ofPackage.isPresent() && Annotator.speaksForAll(ofPackage.get().text())) {
        return 0;
      }
      List<Inferred> known =
          KnownColors.areOlderThan(file, session)
              ? methods.stream().map(Inferred::withoutLine).toList()
              : methods;
      Annotator.Additions additions = annotator.annotate(source.get().text(), known);
      sources.change(source.get(), additions.replacements());
      return additions.annotations();
    } catch (UnreadableSourceException unreadable) {
      sources.skip(file, unreadable.getMessage());
      return 0;
    }
  }

  private static Optional<Artifact> artifact(MavenProject module, Vendor vendor) {
    return module.getArtifacts().stream()
        .filter(
            artifact ->
                !Artifact.SCOPE_TEST.equals(artifact.getScope())
                    && artifact.getGroupId().equals(vendor.groupId())
                    && artifact.getArtifactId().equals(vendor.artifactId()))
        .findFirst();
  }

  /** A module with a descriptor sees the annotations only if that requires them. */
  private void require(Artifact annotations, MavenProject module, ProjectSources sources) {
    for (String root : module.getCompileSourceRoots()) {
      Optional<SourceText> descriptor = sources.read(Path.of(root, "module-info.java"));
      if (descriptor.isPresent()) {
        Path file = descriptor.get().file();
        Optional<String> name = moduleName(annotations, module);
        try {
          if (name.isPresent()) {
            sources.change(
                descriptor.get(), ModuleRequirement.additions(descriptor.get().text(), name.get()));
          } else {
            sources.skip(file, "it has to require the module of " + annotations + ", by its name");
          }
        } catch (UnreadableSourceException unreadable) {
          sources.skip(
              file,
              unreadable.getMessage() + ". It has to say: requires static " + name.get() + ';');
        }
      }
    }
  }

  /** Dependencies are only collected, so that a project can be annotated that is not compiled. */
  private Optional<String> moduleName(Artifact annotations, MavenProject module) {
    ArtifactRequest request =
        new ArtifactRequest(
            RepositoryUtils.toArtifact(annotations), module.getRemoteProjectRepositories(), null);
    try {
      Path file =
          repositorySystem
              .resolveArtifact(session.getRepositorySession(), request)
              .getArtifact()
              .getFile()
              .toPath();
      return ModuleFinder.of(file).findAll().stream()
          .map(each -> each.descriptor().name())
          .findFirst();
    } catch (ArtifactResolutionException | FindException unknown) {
      getLog().debug("Colorfast: no name of the module of " + annotations, unknown);
      return Optional.empty();
    }
  }

  /** What is written has to compile. */
  private void tellLacking(Set<String> modules, Vendor vendor) throws MojoExecutionException {
    if (modules.isEmpty()) {
      return;
    }
    String text =
        "The annotations need the dependency "
            + vendor.groupId()
            + ':'
            + vendor.artifactId()
            + " (scope provided will do), which is missing in "
            + String.join(", ", modules);
    if (write) {
      throw new MojoExecutionException(text + "; nothing was written");
    }
    getLog().warn(text);
  }
}
