package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A lock that one thread acquires and another is to give back. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "LockHeldAcrossAsync",
    summary = "A lock that one thread acquires and another is to give back",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/LockHeldAcrossAsync")
public final class LockHeldAcrossAsync extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
