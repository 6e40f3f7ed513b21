package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A thread or task that nobody can wait for or cancel. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "UnstructuredTask",
    summary = "A thread or task is started that nobody can wait for or cancel",
    severity = WARNING,
    tags = FindingChecker.OPT_IN,
    linkType = CUSTOM,
    link = "https://colorfast.dev/UnstructuredTask")
public final class UnstructuredTask extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
