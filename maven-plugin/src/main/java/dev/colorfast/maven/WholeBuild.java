package dev.colorfast.maven;

import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.FactsFile;
import dev.colorfast.facts.WholeFile;
import dev.colorfast.findings.Baseline;
import dev.colorfast.findings.Fingerprint;
import dev.colorfast.findings.GitHubAnnotations;
import dev.colorfast.findings.JUnitXml;
import dev.colorfast.findings.ReportFile;
import dev.colorfast.findings.Sarif;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** What is done with the findings of all modules, once the last one has been looked at. */
final class WholeBuild {
  private final ModuleFindings all;
  private final Reporting reporting;
  private final Log log;
  private final Set<String> classes = new HashSet<>();

  WholeBuild(ModuleFindings all, Reporting reporting, Log log) {
    this.all = all;
    this.reporting = reporting;
    this.log = log;
  }

  /** Writes what is to be written of the whole, and tells what no module can tell by itself. */
  void finish() throws MojoExecutionException {
    for (ModuleFindings.Compiled compiled : all.compilations()) {
      FactsFile.read(compiled.facts())
          .ifPresent(facts -> facts.classes().stream().map(ClassFacts::name).forEach(classes::add));
    }
    if (reporting.purpose() == Purpose.BASELINE) {
      writeBaseline();
      return;
    }
    if (reporting.passesOverKnown()) {
      tellGone();
    }
    if (!all.compilations().isEmpty()) {
      writeReports();
    }
    if (reporting.isOnGitHub()) {
      // Maven's own log puts something before each line, which GitHub then does not understand.
      GitHubAnnotations.lines(all.report(), reporting.root()).forEach(System.out::println);
    }
  }

  private void writeBaseline() throws MojoExecutionException {
    Baseline old = reporting.known();
    Baseline renewed = old.renewed(all.report().fingerprints(), this::wasLookedAt);
    try {
      renewed.write(reporting.baseline());
    } catch (IOException failure) {
      throw new MojoExecutionException(
          "Cannot write the baseline " + reporting.baseline() + ": " + failure, failure);
    }
    long added = renewed.entries().keySet().stream().filter(each -> !old.knows(each)).count();
    long gone = old.entries().keySet().stream().filter(each -> !renewed.knows(each)).count();
    log.info(
        "Colorfast: "
            + Tally.counted(renewed.entries().size(), "known finding")
            + " ("
            + added
            + " new, "
            + gone
            + " gone) in "
            + reporting.baseline());
  }

  private void tellGone() throws MojoExecutionException {
    List<Fingerprint> gone = reporting.known().gone(all.report().fingerprints(), this::wasLookedAt);
    if (!gone.isEmpty()) {
      log.warn(
          "Colorfast: "
              + Tally.counted(gone.size(), "known finding")
              + " no longer found. Take out of "
              + reporting.baseline()
              + ", or run colorfast:baseline again:"
              + gone.stream().map(each -> "\n  " + each).collect(Collectors.joining()));
    }
  }

  /** Of a class that no module has compiled only the whole project tells that it is no more. */
  private boolean wasLookedAt(String className) {
    String file = className.replace('.', '/') + ".class";
    return classes.contains(className)
        || reporting.isComplete()
            && reporting.outputs().stream().noneMatch(each -> Files.exists(each.resolve(file)));
  }

  private void writeReports() throws MojoExecutionException {
    write("findings.json", ReportFile.text(all.report()));
    write("findings.sarif", Sarif.text(all.report(), reporting.root()));
    write("TEST-colorfast.xml", JUnitXml.text(all.report()));
  }

  private void write(String name, String text) throws MojoExecutionException {
    Path file = reporting.folder().resolve(name);
    try {
      WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw new MojoExecutionException("Cannot write " + file + ": " + failure, failure);
    }
  }
}
