package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A structured scope is used as it must not be, which is told only when the code is run. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "StructuredTaskScopeMisuse",
    summary = "A structured scope is used in a way that fails, or loses failures, when it is run",
    severity = ERROR,
    linkType = CUSTOM,
    link = "https://colorfast.dev/StructuredTaskScopeMisuse")
public final class StructuredTaskScopeMisuse extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
