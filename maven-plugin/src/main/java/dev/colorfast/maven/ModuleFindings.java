package dev.colorfast.maven;

import dev.colorfast.findings.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is found in one module.
 *
 * @param compilations what was compiled: the main sources, and those of tests if they are wanted
 */
record ModuleFindings(Tally tally, List<Compiled> compilations) {

  /** Nothing was to be analysed. */
  static final ModuleFindings NONE = new ModuleFindings(Tally.NONE, List.of());

  ModuleFindings {
    compilations = List.copyOf(compilations);
  }

  /**
   * One compilation.
   *
   * @param module the name of the module
   * @param facts the file with its facts
   * @param colors the file with the colors of its methods, which is there if they were asked for
   * @param report what was reported of it
   * @param classPath what it was compiled against
   */
  record Compiled(String module, Path facts, Path colors, Report report, List<Path> classPath) {
    Compiled {
      classPath = List.copyOf(classPath);
    }
  }

  /** Returns what was reported. */
  Report report() {
    Report report = Report.EMPTY;
    for (Compiled compiled : compilations) {
      report = report.plus(compiled.report());
    }
    return report;
  }

  ModuleFindings plus(ModuleFindings other) {
    List<Compiled> all = new ArrayList<>(compilations);
    all.addAll(other.compilations);
    return new ModuleFindings(tally.plus(other.tally), all);
  }
}
