package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** The failure of one task leaves others running that were started with it. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "OrphanedSibling",
    summary = "The failure of one task leaves others running that were started with it",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/OrphanedSibling")
public final class OrphanedSibling extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
