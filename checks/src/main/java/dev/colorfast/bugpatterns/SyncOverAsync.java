package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * A method that returns a handle to a result that comes later waits for another such result: the
 * chain of asynchronous calls is bridged in its middle, and a thread is lost to waiting.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "SyncOverAsync",
    summary = "A method that returns a handle to a later result waits for another one",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/SyncOverAsync")
public final class SyncOverAsync extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
