package dev.colorfast.bugpatterns;

import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import dev.colorfast.colormap.Found;
import dev.colorfast.findings.Finding;
import dev.colorfast.javac.Suppressions;
import dev.colorfast.model.SourcePosition;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What becomes of the findings of a compilation. */
final class FindingFates {
  private final Map<Place, Found.Fate> noted = new HashMap<>();

  private record Place(String check, SourcePosition position) {}

  void note(Finding finding, Found.Fate fate) {
    noted.put(new Place(finding.check(), finding.position()), fate);
  }

  /** Finds out which ones an annotation keeps from being reported. */
  void noteSuppressed(Collection<Finding> findings, Collection<JCCompilationUnit> units) {
    Map<SourcePosition, Set<String>> around =
        Suppressions.around(findings.stream().map(Finding::position).toList(), units);
    for (Finding finding : findings) {
      if (around.getOrDefault(finding.position(), Set.of()).contains(finding.check())) {
        note(finding, Found.Fate.SUPPRESSED);
      }
    }
  }

  /** Returns what becomes of a finding. */
  Found.Fate of(String check, SourcePosition position) {
    return noted.getOrDefault(new Place(check, position), Found.Fate.REPORTED);
  }
}
