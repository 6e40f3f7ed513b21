package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * A subscription that is made and forgotten inside an operator, or inside a method that returns a
 * publisher: context, failure and cancellation of the outer one do not reach it.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "NestedSubscribe",
    summary = "A subscription inside an operator, or inside a method that returns a publisher",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/NestedSubscribe")
public final class NestedSubscribe extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
