package dev.colorfast.bugpatterns;

import static com.google.errorprone.BugPattern.LinkType.CUSTOM;
import static com.google.errorprone.BugPattern.SeverityLevel.ERROR;

import com.google.auto.service.AutoService;
import com.google.errorprone.BugPattern;
import com.google.errorprone.bugpatterns.BugChecker;

/**
 * A task is started inside a {@code try} with resources, and uses a resource that is closed before
 * it is done.
 */
@AutoService(BugChecker.class)
@BugPattern(
    name = "TaskOutlivesResource",
    summary = "A task uses a resource that is closed before the task is done",
    severity = ERROR,
    linkType = CUSTOM,
    link = "https://colorfast.dev/TaskOutlivesResource")
public final class TaskOutlivesResource extends FindingChecker {
  private static final long serialVersionUID = 1L;
}
