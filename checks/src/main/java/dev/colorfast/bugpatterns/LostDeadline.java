package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A wait without the limit of time that the method around it is given. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "LostDeadline",
    summary = "A wait without the limit of time that the method around it is given",
    severity = WARNING,
    tags = FindingChecker.OPT_IN,
    linkType = CUSTOM,
    link = "https://colorfast.dev/LostDeadline")
public final class LostDeadline extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
