package dev.colorfast.maven;

import dev.colorfast.findings.ReportFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the goal has done in a build until now. A module with build extensions loads a copy of this
 * plugin for itself, and one class cannot take the objects of the other; so what is remembered has
 * the types of the JDK only. Whoever holds the lock of the map may call its methods.
 */
final class BuildSoFar {
  private static final String PURPOSE = "purpose";
  private static final String FAILING = "failing";
  private static final String MODULE = "module ";
  private static final String SAID = "said ";

  private final Map<String, Object> remembered;

  /**
   * A build of which something may be remembered.
   *
   * @param remembered what all copies of this plugin share
   */
  BuildSoFar(Map<String, Object> remembered) {
    this.remembered = remembered;
  }

  /** Takes note that the build has begun, and returns whether it had not before. */
  boolean begin(Purpose purpose) {
    return remembered.putIfAbsent(PURPOSE, purpose.name()) == null;
  }

  Purpose purpose() {
    return Purpose.valueOf((String) remembered.getOrDefault(PURPOSE, Purpose.CHECK.name()));
  }

  /** Takes note that a text is said, and returns whether it was not before. */
  boolean isFirst(String text) {
    return remembered.put(SAID + text, true) == null;
  }

  void fail() {
    remembered.put(FAILING, true);
  }

  boolean isFailing() {
    return remembered.containsKey(FAILING);
  }

  void finish(String module, ModuleFindings found) {
    remembered.put(MODULE + module, plain(found));
  }

  /** Returns what was found in a module, if that is finished. */
  Optional<ModuleFindings> found(String module) {
    return Optional.ofNullable((Object[]) remembered.get(MODULE + module))
        .map(BuildSoFar::findings);
  }

  int finished() {
    return (int) remembered.keySet().stream().filter(key -> key.startsWith(MODULE)).count();
  }

  private static Object[] plain(ModuleFindings found) {
    Tally tally = found.tally();
    int[] counts = {tally.errors(), tally.warnings(), tally.notes(), tally.gaps()};
    return new Object[] {
      counts, found.compilations().stream().map(BuildSoFar::plain).toList(),
    };
  }

  private static Object[] plain(ModuleFindings.Compiled compiled) {
    return new Object[] {
      compiled.module(),
      compiled.facts(),
      compiled.colors(),
      ReportFile.text(compiled.report()),
      compiled.classPath(),
    };
  }

  private static ModuleFindings findings(Object[] plain) {
    int[] counts = (int[]) plain[0];
    List<ModuleFindings.Compiled> compilations = new ArrayList<>();
    for (Object compiled : (List<?>) plain[1]) {
      compilations.add(compiled((Object[]) compiled));
    }
    return new ModuleFindings(new Tally(counts[0], counts[1], counts[2], counts[3]), compilations);
  }

  private static ModuleFindings.Compiled compiled(Object[] plain) {
    return new ModuleFindings.Compiled(
        (String) plain[0],
        (Path) plain[1],
        (Path) plain[2],
        ReportFile.parse((String) plain[3]).orElseThrow(),
        ((List<?>) plain[4]).stream().map(Path.class::cast).toList());
  }
}
