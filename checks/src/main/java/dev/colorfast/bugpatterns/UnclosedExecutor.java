package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * An executor, event loop group, scheduler or timer that whoever creates it does not end: its
 * threads stay, and what they run goes on after its owner is gone.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "UnclosedExecutor",
    summary = "An executor is created and not ended by whoever owns it",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/UnclosedExecutor")
public final class UnclosedExecutor extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
