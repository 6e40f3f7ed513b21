package dev.colorfast.maven;

import dev.colorfast.facts.FileTrouble;
import dev.colorfast.findings.Replacement;
import dev.colorfast.maven.rewriting.SourceChanges;
import dev.colorfast.maven.rewriting.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** The sources of all modules, and what a goal changes in them. */
final class ProjectSources {
  private final MavenSession session;
  private final Log log;
  private final Path root;
  private final SourceChanges changes;

  ProjectSources(MavenSession session, Log log) {
    this.session = session;
    this.log = log;
    root = ExecutionRoot.of(session).directory();
    changes = new SourceChanges(root);
  }

  /** Returns a file as it is called in what the analysis has written. */
  Path file(String name) {
    return root.resolve(name).normalize();
  }

  /**
   * Returns the module of a file that somebody has written; nothing of generated ones, and of
   * modules that take no part.
   */
  Optional<MavenProject> module(Path file) {
    return session.getAllProjects().stream()
        .filter(project -> file.startsWith(project.getBasedir().toPath()))
        .max(Comparator.comparingInt(project -> project.getBasedir().toPath().getNameCount()))
        .filter(session.getProjects()::contains)
        .filter(project -> !file.startsWith(Path.of(project.getBuild().getDirectory())));
  }

  /** Returns a source file, unless it cannot be changed, which is told. */
  Optional<SourceText> read(Path file) {
    Optional<MavenProject> module = module(file);
    if (module.isEmpty() || !Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      return Optional.of(SourceText.read(file, charset(module.get())));
    } catch (IOException | UnsupportedCharsetException unreadable) {
      skip(
          file,
          "it cannot be read in the charset of its module: " + FileTrouble.reason(unreadable));
      return Optional.empty();
    }
  }

  private Charset charset(MavenProject module) {
    return CompilerConfiguration.of(SourceSet.MAIN, module, session)
        .encoding()
        .map(Charset::forName)
        .orElse(StandardCharsets.UTF_8);
  }

  /** Returns the sources' folders of all modules. */
  List<Path> folders() {
    return session.getProjects().stream()
        .flatMap(project -> project.getCompileSourceRoots().stream())
        .map(Path::of)
        .toList();
  }

  /** Tells that a file is left as it is. */
  void skip(Path file, String why) {
    log.warn(root.relativize(file) + " is left as it is: " + why);
  }

  void change(SourceText source, List<Replacement> replacements) {
    changes.add(source, replacements);
  }

  /** Returns how many files change. */
  int changed() {
    return changes.files();
  }

  /**
   * Makes the changes, or shows them.
   *
   * @param what what they are: "3 annotations in 2 files"
   * @param name the name of the patch
   * @param write whether to change the files
   */
  void finish(String what, String name, boolean write) throws MojoExecutionException {
    Path patch = ExecutionRoot.of(session).folder().resolve(name);
    try {
      if (changes.files() == 0) {
        Files.deleteIfExists(patch);
        log.info("Colorfast: nothing to change");
        return;
      }
      changes.writePatch(patch);
      if (write) {
        changes.write();
      }
    } catch (IOException failure) {
      throw Goal.failure(
          "Cannot write the changes: "
              + FileTrouble.reason(failure)
              + ". What was written before stays, and a further run writes the rest",
          failure);
    }
    log.info(
        write
            ? "Colorfast: written: " + what + "; " + patch + " has the changes"
            : "Colorfast: "
                + what
                + ", not written yet: see "
                + patch
                + "; -Dcolorfast.write=true writes them");
  }
}
