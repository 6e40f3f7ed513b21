package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;

class GoalTest {
  @Test
  void mavenHasNothingToPutBehindTheReason() {
    IOException cause = new IOException("/a/b.json.1-2.tmp: Read-only file system");
    MojoExecutionException failure = Goal.failure("Cannot write /a/b.json", cause);

    assertNull(failure.getCause());
    assertSame(cause, failure.getSuppressed()[0]);
  }
}
