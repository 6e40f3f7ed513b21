package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * What is attached to a handle, or given to a client or timer as a callback, runs on the thread
 * that completes the handle, receives the replies or fires the timeouts, and blocks it.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "BlockingContinuation",
    summary = "A continuation blocks the thread that completes what it waits for",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/BlockingContinuation")
public final class BlockingContinuation extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
