package dev.colorfast.maven;

import dev.colorfast.findings.Report;
import dev.colorfast.findings.ReportFile;
import dev.colorfast.maven.rewriting.Mending;
import dev.colorfast.maven.rewriting.SourceText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes the changes that findings come with, where these can be mended without thinking. It writes
 * a patch, <code>target/colorfast/apply.patch</code>, or changes the sources if it is told to. It
 * reads what <code>report</code> or <code>check</code> has written: <code>
 * mvn colorfast:report colorfast:apply</code>.
 */
@Mojo(name = "apply", aggregator = true, threadSafe = true)
public class ApplyMojo extends Goal {

  /** The checks whose findings are mended; all, if there are none. */
  @Parameter(property = "colorfast.checks")
  private List<String> checks;

  /** Changes the sources. */
  @Parameter(property = "colorfast.write", defaultValue = "false")
  private boolean write;

  @Parameter(defaultValue = "${plugin.artifacts}", readonly = true, required = true)
  private List<Artifact> pluginArtifacts;

  @Override
  void run() throws MojoExecutionException {
    ShippedChecks shipped = ShippedChecks.among(pluginArtifacts);
    for (String check : checks == null ? List.<String>of() : checks) {
      shipped.require(check, "checks (colorfast.checks)");
    }
    ProjectSources sources = new ProjectSources(session, getLog());
    Map<Path, List<Report.Entry>> files = new TreeMap<>();
    for (Report.Entry finding : report().findings()) {
      boolean isWanted = checks == null || checks.isEmpty() || checks.contains(finding.check());
      if (isWanted && finding.fix().isPresent()) {
        files
            .computeIfAbsent(sources.file(finding.file()), unused -> new ArrayList<>())
            .add(finding);
      }
    }
    int mended = 0;
    for (Map.Entry<Path, List<Report.Entry>> file : files.entrySet()) {
      mended += mend(file.getKey(), file.getValue(), sources);
    }
    sources.finish(
        Tally.counted(mended, "fix") + " in " + Tally.counted(sources.changed(), "file"),
        "apply.patch",
        write);
  }

  private Report report() throws MojoExecutionException {
    Path file = ExecutionRoot.of(session).folder().resolve("findings.json");
    return ReportFile.read(file)
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "There is no "
                        + file
                        + " of this version; "
                        + Goal.called("report")
                        + " writes it"));
  }

  private int mend(Path file, List<Report.Entry> findings, ProjectSources sources) {
    Optional<SourceText> source = sources.read(file);
    if (source.isEmpty()) {
      return 0;
    }
    Mending mending = Mending.of(source.get().text(), findings);
    if (mending.isOutdated()) {
      sources.skip(file, "it has changed since; " + Goal.called("report") + " looks at it anew");
      return 0;
    }
    for (Report.Entry finding : mending.left()) {
      getLog()
          .warn(
              finding.check()
                  + " in line "
                  + finding.line()
                  + " of "
                  + file.getFileName()
                  + " is left for the next run: its fix and another one are at the same place");
    }
    sources.change(source.get(), mending.replacements());
    return mending.mended();
  }
}
