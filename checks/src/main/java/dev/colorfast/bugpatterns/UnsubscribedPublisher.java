package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.util.TreePath;

/** A lazy handle is dropped: what it describes is never done. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "UnsubscribedPublisher",
    summary = "A publisher is dropped that nobody has subscribed to, so nothing happens",
    severity = ERROR,
    linkType = CUSTOM,
    link = "https://colorfast.dev/UnsubscribedPublisher")
public final class UnsubscribedPublisher extends FindingChecker {
  private static final long serialVersionUID = 1L;

  @Override
  boolean isOfTest(TreePath path, VisitorState state) {
    return TestCode.isExpectation(path, state);
  }
}
