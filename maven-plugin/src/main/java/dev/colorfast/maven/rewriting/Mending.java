package dev.colorfast.maven.rewriting;

import dev.colorfast.findings.Replacement;
import dev.colorfast.findings.Report;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What mends findings in one file. A fix is made as a whole or not at all, and only in the text
 * that it is for.
 *
 * @param mended how many findings are mended
 * @param replacements the changes, none of them overlapping
 * @param left the findings whose fixes are at the same place as others'
 * @param isOutdated whether the file is not the one that the findings are about
 */
public record Mending(
    int mended, List<Replacement> replacements, List<Report.Entry> left, boolean isOutdated) {
  public Mending {
    replacements = List.copyOf(replacements);
    left = List.copyOf(left);
  }

  /**
   * Returns what to change in a text.
   *
   * @param findings with fixes, all of this file. Those that say the same of the same place count
   *     once
   */
  public static Mending of(String text, List<Report.Entry> findings) {
    List<Replacement> all = new ArrayList<>();
    List<Report.Entry> left = new ArrayList<>();
    Set<List<Replacement>> made = new HashSet<>();
    int mended = 0;
    for (Report.Entry finding : findings) {
      if (!finding.fix().orElseThrow().isFor(text)) {
        return new Mending(0, List.of(), List.of(), true);
      }
      List<Replacement> fix = finding.fix().get().replacements();
      if (made.contains(fix)) {
        continue;
      }
      if (fix.stream().anyMatch(each -> all.stream().anyMatch(other -> meet(each, other)))) {
        left.add(finding);
      } else {
        made.add(fix);
        all.addAll(fix);
        mended++;
      }
    }
    return new Mending(mended, all, left, false);
  }

  /** Of two insertions at one place nobody knows which one comes first. */
  private static boolean meet(Replacement one, Replacement other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }
}
