package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A method whose handle to a later result is always complete. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "NeedlesslyAsync",
    summary = "A method returns a handle, and nothing that it does is asynchronous",
    severity = WARNING,
    tags = FindingChecker.OPT_IN,
    linkType = CUSTOM,
    link = "https://colorfast.dev/NeedlesslyAsync")
public final class NeedlesslyAsync extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
