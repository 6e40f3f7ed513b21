package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;

/** A loop catches the interrupt that should end it, and goes on for ever. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "UncancellableLoop",
    summary = "A loop that an interrupt does not end",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/UncancellableLoop")
public final class UncancellableLoop extends FindingChecker {
  private static final long serialVersionUID = 1L;

  @Override
  boolean isOfConcern(VisitorState state) {
    return !TestCode.isIn(state);
  }
}
