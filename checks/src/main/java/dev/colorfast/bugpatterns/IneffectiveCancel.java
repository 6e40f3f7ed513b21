package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;

/** A task is to be interrupted, through a handle that never interrupts it. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "IneffectiveCancel",
    summary = "A cancel that does not reach the task",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/IneffectiveCancel")
public final class IneffectiveCancel extends FindingChecker {
  private static final long serialVersionUID = 1L;

  @Override
  boolean isOfConcern(VisitorState state) {
    return !TestCode.isIn(state);
  }
}
