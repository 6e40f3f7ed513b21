package dev.colorfast.maven;

/** What the findings are for. */
enum Purpose {
  /** They are told, and may fail the build. */
  CHECK,
  /** They become the baseline. */
  BASELINE,
  /** They are shown on the color map. */
  REPORT
}
