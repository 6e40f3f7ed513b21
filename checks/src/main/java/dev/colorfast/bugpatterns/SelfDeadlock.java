package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A thread waits for what only it can do, and so for ever. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "SelfDeadlock",
    summary = "A thread waits for what only it can do",
    severity = ERROR,
    linkType = CUSTOM,
    link = "https://colorfast.dev/SelfDeadlock")
public final class SelfDeadlock extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
