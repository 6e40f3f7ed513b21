package dev.colorfast.maven;

/** What the findings are for. */
enum Purpose {
  /** They are told, and may fail the build. */
  CHECK,
  /** They become the baseline. */
  BASELINE
}
