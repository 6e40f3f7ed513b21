package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** Work is moved to another thread after it has been done, or not at all. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "IneffectiveOffload",
    summary = "What was to be moved to another thread stays where it is",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/IneffectiveOffload")
public final class IneffectiveOffload extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
