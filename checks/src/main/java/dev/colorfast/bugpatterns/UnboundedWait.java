package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A request waits without a limit of time. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "UnboundedWait",
    summary = "A request waits without a limit of time",
    severity = WARNING,
    tags = FindingChecker.OPT_IN,
    linkType = CUSTOM,
    link = "https://colorfast.dev/UnboundedWait")
public final class UnboundedWait extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
