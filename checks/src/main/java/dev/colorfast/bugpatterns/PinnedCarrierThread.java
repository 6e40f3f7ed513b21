package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/** A virtual thread blocks where it cannot leave the thread that carries it. */
@AutoService(BugChecker.class)
@BugPattern(
    name = "PinnedCarrierThread",
    summary = "A virtual thread blocks and keeps the thread that carries it from others",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/PinnedCarrierThread")
public final class PinnedCarrierThread extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
