package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** An interrupt leaves one of two fields assigned that belong together. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "CancellationSplitsUpdate",
    summary = "An interrupt leaves one of two fields assigned that belong together",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/CancellationSplitsUpdate")
public final class CancellationSplitsUpdate extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
