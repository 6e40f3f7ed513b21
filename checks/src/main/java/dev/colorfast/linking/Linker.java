package dev.colorfast.linking;

import dev.colorfast.bytecode.ClassFileFacts;
import dev.colorfast.bytecode.ClassPath;
import dev.colorfast.bytecode.JarCache;
import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.Reach;
import dev.colorfast.callgraph.StatedFacts;
import dev.colorfast.colors.AsyncMethods;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.facts.Facts;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Findings;
import dev.colorfast.findings.Fingerprints;
import dev.colorfast.findings.KindSwitches;
import dev.colorfast.findings.Level;
import dev.colorfast.findings.PackageFilter;
import dev.colorfast.findings.Report;
import dev.colorfast.findings.Reported;
import dev.colorfast.findings.SourceLines;
import dev.colorfast.librarymodels.ContractStack;
import dev.colorfast.librarymodels.LibraryModels;
import dev.colorfast.librarymodels.ModelFiles;
import dev.colorfast.librarymodels.ModelsInJars;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.Contracts;
import dev.colorfast.model.MemberResolver;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.solver.Certainty;
import dev.colorfast.solver.Solver;
import dev.colorfast.solver.Summaries;
import dev.colorfast.threads.WatchedCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Links compilations: their facts are solved as those of one program, without reading the sources
 * again. A handler in one module may then reach the only implementation of an interface that is in
 * another one. Classes that no part has compiled are answered by class files, as ever.
 *
 * <p>How bodies are made is not in facts files. So what depends on it, life cycles and
 * cancellation, is what the compilations have said of it.
 */
public final class Linker {
  private final List<Part> parts;
  private final Consumer<String> problems;

  /** The part in which each file is, by its name in findings. */
  private final Map<String, Part> files = new HashMap<>();

  private Linker(List<Part> parts, Consumer<String> problems) {
    this.parts = List.copyOf(parts);
    this.problems = problems;
    for (Part part : parts) {
      part.report().files().forEach(file -> files.putIfAbsent(file, part));
    }
  }

  /**
   * Returns what no single compilation has reported, at most one for each check and place, in
   * places where the check is on and not suppressed. Certain findings alone are told.
   *
   * @param parts in an order that is always the same
   * @param problems is told of everything that cannot be read, once
   */
  public static List<Report.Entry> link(List<Part> parts, Consumer<String> problems) {
    return parts.size() < 2 ? List.of() : new Linker(parts, problems).link();
  }

  private List<Report.Entry> link() {
    List<Facts> placed = new ArrayList<>();
    Set<Path> path = new LinkedHashSet<>();
    for (Part part : parts) {
      placed.add(placed(part));
      path.addAll(part.classPath());
    }
    Facts joined = Facts.joined(placed);
    Contracts libraryModels = ContractStack.of(modelsInJars(path), LibraryModels.builtIn());
    Contracts userModels = userModels();
    EntryPoints entryPoints =
        new EntryPoints(ContractStack.of(userModels, libraryModels).entryPoints());
    JarCache cache = cache().knowing(entryPoints);
    try (ClassPath classPath = new ClassPath(List.of(), path, Runtime.version(), cache, problems)) {
      ClassFileFacts facts = new ClassFileFacts(joined, classPath, entryPoints, problems);
      KindSwitches kinds = kinds();
      StatedFacts stated = new StatedFacts(facts, userModels, libraryModels);
      CallGraph graph = new CallGraph(facts, stated, reach(kinds));
      Summaries summaries = Solver.solve(graph, Certainty.CERTAIN);
      Set<MethodSignature> watched = WatchedCode.of(summaries, new AsyncMethods(graph).compiled());
      if (!watched.isEmpty()) {
        graph = graph.following(watched);
        summaries = Solver.solve(graph, Certainty.CERTAIN);
      }
      facts.keepWhatIsRead();
      return news(Findings.ofCalls(summaries, kinds), joined);
    }
  }

  /** Facts files name sources by package; findings name them as the compiler was given them. */
  private static Facts placed(Part part) {
    Map<String, String> known = new HashMap<>();
    for (String file : part.report().files()) {
      String slashed = file.replace('\\', '/');
      for (int from = slashed.lastIndexOf('/');
          from >= 0;
          from = slashed.lastIndexOf('/', from - 1)) {
        known.putIfAbsent(slashed.substring(from + 1), file);
        if (from == 0) {
          break;
        }
      }
    }
    return part.facts()
        .moved(
            position ->
                new SourcePosition(
                    known.getOrDefault(position.file(), position.file()),
                    position.offset(),
                    position.line()));
  }

  private List<Report.Entry> news(List<Finding> findings, Facts joined) {
    Fingerprints fingerprints = Fingerprints.of(findings, joined);
    Reported reported = new Reported(new SourceLines());
    Set<List<Object>> told = new HashSet<>();
    for (Part part : parts) {
      for (Report.Entry entry : part.report().findings()) {
        told.add(List.of(entry.check(), entry.file(), entry.offset()));
      }
    }
    Set<Object> known = new HashSet<>();
    parts.forEach(part -> known.addAll(part.report().known()));
    List<Report.Entry> news = new ArrayList<>();
    for (Finding finding : findings) {
      SourcePosition at = finding.position();
      Part part = files.get(at.file());
      if (part == null
          || part.report().isSilent(at.file(), at.offset(), finding.check())
          || known.contains(fingerprints.of(finding))
          || !packages(part).include(fingerprints.of(finding).className())
          || told.contains(List.of(finding.check(), at.file(), at.offset()))) {
        continue;
      }
      level(part, finding.check())
          .map(level -> reported.entry(finding, fingerprints, level))
          .ifPresent(news::add);
    }
    return news;
  }

  /** A check that did not run in a part is off there. */
  private static Optional<Level> level(Part part, String check) {
    return part.report().rules().stream()
        .filter(rule -> rule.check().equals(check))
        .map(Report.Rule::level)
        .findFirst();
  }

  private static PackageFilter packages(Part part) {
    return part.report().settings().stream()
        .findFirst()
        .map(Report.Settings::packages)
        .flatMap(PackageFilter::parse)
        .orElse(PackageFilter.ALL);
  }

  /** Where the parts do not agree, what all of them report is reported. */
  private KindSwitches kinds() {
    Set<BlockingKind> all = EnumSet.allOf(BlockingKind.class);
    for (Report.Settings settings : settings()) {
      all.removeIf(kind -> !settings.kinds().contains(kind.name()));
    }
    return new KindSwitches(all);
  }

  private static Reach reach(KindSwitches kinds) {
    int lightest = Reach.DEFAULT.lightest();
    for (BlockingKind kind : kinds.on()) {
      lightest = Math.min(lightest, kind.weight());
    }
    return new Reach(false, lightest);
  }

  private Set<Report.Settings> settings() {
    Set<Report.Settings> all = new LinkedHashSet<>();
    parts.forEach(part -> all.addAll(part.report().settings()));
    return all;
  }

  private JarCache cache() {
    return settings().stream()
        .map(Report.Settings::cache)
        .filter(folder -> !folder.isEmpty())
        .findFirst()
        .map(folder -> JarCache.in(Path.of(folder)))
        .orElseGet(JarCache::none);
  }

  /** Each compilation has checked the models that it was given. */
  private Contracts userModels() {
    Set<Path> files = new LinkedHashSet<>();
    settings().forEach(each -> each.models().forEach(file -> files.add(Path.of(file))));
    ModelFiles.Reading reading =
        ModelFiles.checkedAgainst(MemberResolver.EVERYTHING_EXISTS).read(List.copyOf(files));
    reading.errors().forEach(error -> problems.accept("model is not used: " + error));
    return reading.contracts();
  }

  private static Contracts modelsInJars(Collection<Path> path) {
    List<Contracts> found = new ArrayList<>();
    ModelsInJars.read(
        path,
        ModelFiles.FOLDER_IN_JARS,
        (name, content) ->
            found.add(
                ModelFiles.checkedAgainst(MemberResolver.EVERYTHING_EXISTS)
                    .read(name, content)
                    .contracts()));
    return new ContractStack(found);
  }
}
