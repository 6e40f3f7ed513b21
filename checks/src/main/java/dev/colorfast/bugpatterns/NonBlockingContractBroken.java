package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A method that promises not to block, or overrides one that does, reaches a blocking call. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "NonBlockingContractBroken",
    summary = "Code that promises not to block reaches a blocking call",
    severity = ERROR,
    linkType = CUSTOM,
    link = "https://colorfast.dev/NonBlockingContractBroken")
public final class NonBlockingContractBroken extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
