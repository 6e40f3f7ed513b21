package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** Some way through the code leaves a promise incomplete, and those who wait for it waiting. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "UncompletedPromise",
    summary = "A way through the code leaves a promise or latch incomplete for ever",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/UncompletedPromise")
public final class UncompletedPromise extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
