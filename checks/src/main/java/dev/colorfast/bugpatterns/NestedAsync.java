package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * The function of an operator returns a handle, and the operator makes a handle of a handle of it.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "NestedAsync",
    summary = "A handle whose result is another handle, which nobody waits for",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/NestedAsync")
public final class NestedAsync extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
