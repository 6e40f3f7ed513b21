package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.VisitorState;
import com.google.errorprone.bugpatterns.BugChecker;
import com.sun.source.util.TreePath;
import dev.colorfast.findings.Finding;
import dev.colorfast.findings.Replacement;
import java.util.List;

/**
 * A lock or permit is acquired, and an exception, an interrupt, a timeout or an early return leads
 * out of the method past its release, or a subscriber cancels the work that it was acquired for:
 * whoever asks for it next waits for ever.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "CancellationBeforeRelease",
    summary = "A way out of the method keeps what was acquired",
    severity = ERROR,
    linkType = CUSTOM,
    link = "https://colorfast.dev/CancellationBeforeRelease")
public final class CancellationBeforeRelease extends FindingChecker {
  private static final long serialVersionUID = 1L;

  /** Only of what is given back with a signal: where else to release is for people to decide. */
  @Override
  List<Replacement> fix(Finding finding, TreePath path, VisitorState state) {
    return FinalOperators.instead(path, state);
  }
}
