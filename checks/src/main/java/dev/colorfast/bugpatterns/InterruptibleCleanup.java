package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * The handler of an interrupt sets the status again, and then waits: the wait fails at once, and
 * what it was for is not done.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "InterruptibleCleanup",
    summary = "A wait that fails at once because the thread is interrupted",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/InterruptibleCleanup")
public final class InterruptibleCleanup extends FindingChecker {
  private static final long serialVersionUID = 1L;

  @Override
  boolean isOfConcern(VisitorState state) {
    return !TestCode.isIn(state);
  }
}
