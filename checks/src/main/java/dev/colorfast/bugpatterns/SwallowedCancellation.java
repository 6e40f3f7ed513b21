package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A cancellation is caught among all failures, and the work goes on. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "SwallowedCancellation",
    summary = "A cancellation is caught among all failures, and the work goes on",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/SwallowedCancellation")
public final class SwallowedCancellation extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
