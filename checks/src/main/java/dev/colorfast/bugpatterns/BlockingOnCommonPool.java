package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.WARNING;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * Work that blocks is given to the common pool, or to a scheduler for computation: a few such tasks
 * at a time stop everything else that uses the pool.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "BlockingOnCommonPool",
    summary = "Blocking work is given to a pool that is as large as the machine has processors",
    severity = WARNING,
    linkType = CUSTOM,
    link = "https://colorfast.dev/BlockingOnCommonPool")
public final class BlockingOnCommonPool extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
