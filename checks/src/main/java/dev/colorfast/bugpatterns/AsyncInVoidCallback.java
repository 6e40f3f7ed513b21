package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * A callback does nothing but start something, for a method that throws its result away and goes
 * on.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "AsyncInVoidCallback",
    summary = "A callback returns a handle to where its result is thrown away",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/AsyncInVoidCallback")
public final class AsyncInVoidCallback extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
