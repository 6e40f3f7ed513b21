package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * A method returns a handle to a result that comes later, and blocks before it returns it: callers
 * that count on getting on wait all the same.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "BlockingInAsyncMethod",
    summary = "A method that returns a handle to a later result blocks before it returns it",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/BlockingInAsyncMethod")
public final class BlockingInAsyncMethod extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
