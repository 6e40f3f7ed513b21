package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A wait that holds a lock which the awaited side takes. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "WaitUnderLock",
    summary = "What is waited for needs a lock that is held meanwhile",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/WaitUnderLock")
public final class WaitUnderLock extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
