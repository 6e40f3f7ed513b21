package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** What is started for a publisher goes on when its subscriber cancels. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "BridgeWithoutCancel",
    summary = "What is started for a publisher goes on when its subscriber cancels",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/BridgeWithoutCancel")
public final class BridgeWithoutCancel extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
