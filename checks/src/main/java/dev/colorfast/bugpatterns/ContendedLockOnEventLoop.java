package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** An event loop takes a lock under which other code blocks. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "ContendedLockOnEventLoop",
    summary = "An event loop takes a lock under which other code blocks",
    severity = WARNING,
    tags = FindingChecker.OPT_IN,
    linkType = CUSTOM,
    link = "https://colorfast.dev/ContendedLockOnEventLoop")
public final class ContendedLockOnEventLoop extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
