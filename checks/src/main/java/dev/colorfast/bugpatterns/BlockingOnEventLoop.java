package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * Code that runs on an event loop or UI thread reaches a blocking call, however deep: everything
 * else that the thread serves waits with it.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "BlockingOnEventLoop",
    summary = "Code that runs on an event loop reaches a blocking call",
    severity = ERROR,
    linkType = CUSTOM,
    link = "https://colorfast.dev/BlockingOnEventLoop")
public final class BlockingOnEventLoop extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
