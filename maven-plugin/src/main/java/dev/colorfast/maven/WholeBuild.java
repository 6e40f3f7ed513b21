package dev.colorfast.maven;

import dev.colorfast.colormap.ColorMap;
import dev.colorfast.colormap.ColorMapFile;
import dev.colorfast.colormap.Found;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.FactsFile;
import dev.colorfast.facts.FileTrouble;
import dev.colorfast.facts.WholeFile;
import dev.colorfast.findings.Baseline;
import dev.colorfast.findings.Fingerprint;
import dev.colorfast.findings.GitHubAnnotations;
import dev.colorfast.findings.JUnitXml;
import dev.colorfast.findings.Level;
import dev.colorfast.findings.PlainText;
import dev.colorfast.findings.Report;
import dev.colorfast.findings.ReportFile;
import dev.colorfast.findings.Sarif;
import dev.colorfast.findings.SourceLines;
import dev.colorfast.json.Json;
import dev.colorfast.linking.Linker;
import dev.colorfast.linking.Part;
import dev.colorfast.report.ColorMapPage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** What is done with the findings of all modules, once the last one has been looked at. */
final class WholeBuild {
  private static final String FINDINGS = "findings.json";
  private static final String SARIF = "findings.sarif";
  private static final String JUNIT = "TEST-colorfast.xml";
  private static final String COLORS = "colors.json";
  private static final String PAGE = "report.html";

  private final ModuleFindings all;
  private final Report found;
  private final Reporting reporting;
  private final Log log;
  private final Set<String> classes = new HashSet<>();
  private List<Report.Entry> linked = List.of();

  WholeBuild(ModuleFindings all, Reporting reporting, Log log) {
    this.all = all;
    this.found = all.report();
    this.reporting = reporting;
    this.log = log;
  }

  /**
   * Takes away what an earlier build has written and this one is to write, so that nobody takes old
   * findings for those of a build that does not come to its end.
   */
  static void begin(Reporting reporting) throws MojoExecutionException {
    List<String> renewed =
        switch (reporting.purpose()) {
          case CHECK -> List.of(FINDINGS, SARIF, JUNIT);
          case REPORT -> List.of(FINDINGS, SARIF, JUNIT, COLORS, PAGE);
          case BASELINE -> List.of();
        };
    for (String name : renewed) {
      try {
        Files.deleteIfExists(reporting.folder().resolve(name));
      } catch (IOException failure) {
        throw Goal.failure(
            "Cannot write " + name + " anew: " + FileTrouble.reason(failure), failure);
      }
    }
  }

  /**
   * Writes what is to be written of the whole, and tells what no module can tell by itself.
   *
   * @return how many findings only all modules together have
   */
  Tally finish() throws MojoExecutionException {
    link();
    if (reporting.purpose() == Purpose.BASELINE) {
      writeBaseline();
      return Tally.NONE;
    }
    Baseline known = reporting.known();
    tellGone(known);
    List<Report.Entry> news =
        linked.stream().filter(finding -> !known.knows(finding.fingerprint())).toList();
    tell(news);
    Report report = found.passingOver(known::knows).plus(Report.EMPTY.withFindings(news));
    if (!all.compilations().isEmpty() || reporting.purpose() == Purpose.REPORT) {
      writeReports(report);
    }
    if (reporting.purpose() == Purpose.REPORT) {
      writeColorMap(report, known);
    }
    if (reporting.isOnGitHub()) {
      // Maven's own log puts something before each line, which GitHub then does not understand.
      GitHubAnnotations.lines(report, reporting.root()).forEach(System.out::println);
    }
    int errors = (int) news.stream().filter(each -> each.level() == Level.ERROR).count();
    return new Tally(errors, news.size() - errors, 0, 0);
  }

  /** An error of ours is no reason to fail here: what the modules have said stays true. */
  private void link() {
    List<Part> parts = new ArrayList<>();
    for (ModuleFindings.Compiled compiled : all.compilations()) {
      Optional<Facts> facts = FactsFile.read(compiled.facts());
      if (facts.isPresent()) {
        facts.get().classes().stream().map(ClassFacts::name).forEach(classes::add);
        parts.add(new Part(facts.get(), compiled.report(), compiled.classPath()));
      }
    }
    try {
      linked = Linker.link(parts, problem -> log.debug("Colorfast: " + problem));
    } catch (RuntimeException | StackOverflowError failure) {
      log.warn(
          "Colorfast: an error of its own; what only all modules together have is not reported."
              + " Please report it with these lines",
          failure);
    }
  }

  private void tell(List<Report.Entry> news) {
    SourceLines sources = new SourceLines();
    for (Report.Entry finding : news) {
      String text = PlainText.diagnostic(finding, found.page(finding.check()), sources);
      if (finding.level() == Level.ERROR) {
        log.error(text);
      } else {
        log.warn(text);
      }
    }
    if (!news.isEmpty()) {
      String have = news.size() == 1 ? " is" : " are";
      log.info(
          Tally.counted(news.size(), "finding") + have + " there only in all modules together");
    }
  }

  private Set<Fingerprint> foundInAll() {
    return linked.stream().map(Report.Entry::fingerprint).collect(Collectors.toSet());
  }

  private void writeBaseline() throws MojoExecutionException {
    Baseline old = reporting.written();
    Baseline renewed =
        old.renewed(
            found.fingerprints(),
            this::wasLookedAt,
            reporting.isComplete() ? Optional.of(foundInAll()) : Optional.empty());
    try {
      renewed.write(reporting.baseline());
    } catch (IOException failure) {
      throw Goal.failure(
          "Cannot write the baseline " + reporting.baseline() + ": " + FileTrouble.reason(failure),
          failure);
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

  private void tellGone(Baseline known) {
    Set<Fingerprint> fingerprints = found.fingerprints();
    List<Fingerprint> gone = new ArrayList<>(known.gone(fingerprints, this::wasLookedAt));
    if (reporting.isComplete()) {
      fingerprints.addAll(foundInAll());
      gone.addAll(known.goneFromAll(fingerprints));
    }
    if (!gone.isEmpty()) {
      log.warn(
          "Colorfast: "
              + Tally.counted(gone.size(), "known finding")
              + " no longer found. Take out of "
              + reporting.baseline()
              + ", or run "
              + Goal.called("baseline")
              + " again:"
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

  private void writeReports(Report report) throws MojoExecutionException {
    write(FINDINGS, ReportFile.text(report));
    write(SARIF, Sarif.text(report, reporting.root()));
    write(JUNIT, JUnitXml.text(report));
  }

  private void writeColorMap(Report report, Baseline known) throws MojoExecutionException {
    Map<String, ColorMap> modules = new TreeMap<>();
    for (ModuleFindings.Compiled compiled : all.compilations()) {
      try {
        modules.put(compiled.module(), ColorMapFile.read(compiled.colors()));
      } catch (IOException | Json.Malformed unreadable) {
        throw Goal.failure(
            "Cannot read the colors of "
                + compiled.module()
                + ": "
                + FileTrouble.reason(unreadable),
            unreadable);
      }
    }
    ColorMap map = passingOver(known, ColorMap.of(modules));
    write(COLORS, ColorMapFile.text(map));
    write(PAGE, ColorMapPage.of(reporting.project(), map, report, reporting.root()));
    log.info("Colorfast: the color map is " + reporting.folder().resolve(PAGE));
  }

  /** The compilations are not told of the baseline, so their maps do not know of it. */
  private ColorMap passingOver(Baseline known, ColorMap map) {
    Set<Place> places =
        found.findings().stream()
            .filter(each -> known.knows(each.fingerprint()))
            .map(each -> new Place(each.check(), each.file(), each.line()))
            .collect(Collectors.toSet());
    Map<String, String> files =
        map.methods().stream()
            .collect(Collectors.toMap(ColorMap.Method::id, ColorMap.Method::file));
    return map.withFound(
        each ->
            each.fate() == Found.Fate.REPORTED
                    && places.contains(
                        new Place(each.check(), files.getOrDefault(each.method(), ""), each.line()))
                ? each.with(Found.Fate.KNOWN)
                : each);
  }

  private record Place(String check, String file, int line) {}

  private void write(String name, String text) throws MojoExecutionException {
    Path file = reporting.folder().resolve(name);
    try {
      WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException failure) {
      throw Goal.failure("Cannot write " + file + ": " + FileTrouble.reason(failure), failure);
    }
  }
}
