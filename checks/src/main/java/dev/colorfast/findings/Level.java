package dev.colorfast.findings;

/** How severe a finding is. */
public enum Level {
  ERROR,
  WARNING
}
