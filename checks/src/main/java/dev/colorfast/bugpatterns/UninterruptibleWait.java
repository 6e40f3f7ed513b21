package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A wait that keeps a cancelled task from ending. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "UninterruptibleWait",
    summary = "A wait keeps a cancelled task from ending",
    severity = WARNING,
    tags = FindingChecker.OPT_IN,
    linkType = CUSTOM,
    link = "https://colorfast.dev/UninterruptibleWait")
public final class UninterruptibleWait extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
