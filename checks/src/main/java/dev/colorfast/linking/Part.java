package dev.colorfast.linking;

import dev.colorfast.facts.Facts;
import dev.colorfast.findings.Report;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * What is known of one compilation.
 *
 * @param facts those of its own classes, as its facts file has them
 * @param report what was reported of it, with what it was told
 * @param classPath what it was compiled against
 */
public record Part(Facts facts, Report report, List<Path> classPath) {
  public Part {
    Objects.requireNonNull(facts);
    Objects.requireNonNull(report);
    classPath = List.copyOf(classPath);
  }
}
