package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A loop without an end starts tasks that nothing holds back. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "UnboundedFanOut",
    summary = "A loop without an end starts tasks that nothing holds back",
    severity = WARNING,
    tags = FindingChecker.OPT_IN,
    linkType = CUSTOM,
    link = "https://colorfast.dev/UnboundedFanOut")
public final class UnboundedFanOut extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
