package dev.colorfast.maven;

import java.util.ArrayList;
import java.util.List;

/**
 * How many findings there are of each severity.
 *
 * @param gaps how many compilations could not be analysed
 */
record Tally(int errors, int warnings, int notes, int gaps) {
  static final Tally NONE = new Tally(0, 0, 0, 0);

  Tally plus(Tally other) {
    return new Tally(
        errors + other.errors, warnings + other.warnings, notes + other.notes, gaps + other.gaps);
  }

  int total() {
    return errors + warnings + notes;
  }

  /** Returns a phrase such as "3 findings: 2 errors, 1 warning". */
  @Override
  public String toString() {
    String gap = gaps == 0 ? "" : " (" + counted(gaps, "compilation") + " could not be analysed)";
    if (total() == 0) {
      return "no findings" + gap;
    }
    List<String> parts = new ArrayList<>();
    addIfAny(parts, errors, "error");
    addIfAny(parts, warnings, "warning");
    addIfAny(parts, notes, "note");
    return counted(total(), "finding") + ": " + String.join(", ", parts) + gap;
  }

  /** Returns a phrase such as "1 class" or "2 modules". */
  static String counted(long number, String noun) {
    String plural = noun.matches(".*[sx]") ? noun + "es" : noun + "s";
    return number + " " + (number == 1 ? noun : plural);
  }

  private static void addIfAny(List<String> parts, int number, String noun) {
    if (number > 0) {
      parts.add(counted(number, noun));
    }
  }
}
