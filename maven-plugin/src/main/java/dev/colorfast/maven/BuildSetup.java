package dev.colorfast.maven;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * What it takes to run the checks in the ordinary build of a project, as text to paste.
 *
 * @param version that of the checks
 * @param errorProne the version of Error Prone that they are made for
 * @param jvmFlags what the JVM that runs javac must be told
 */
record BuildSetup(String version, String errorProne, List<String> jvmFlags) {
  /** A build tool that we know how to set up. */
  enum Tool {
    MAVEN("maven.xml"),
    GRADLE("build.gradle.kts"),
    BAZEL("bazel.txt");

    private final String template;

    Tool(String template) {
      this.template = template;
    }

    /** Returns the one of that name, written in any case. */
    static Tool of(String text) throws MojoExecutionException {
      for (Tool tool : values()) {
        if (tool.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
          return tool;
        }
      }
      throw new MojoExecutionException(
          "tool (colorfast.tool) is '" + text + "', which is none of maven, gradle, bazel");
    }
  }

  BuildSetup {
    jvmFlags = List.copyOf(jvmFlags);
  }

  /** Returns what a build file is to have. */
  String text(Tool tool) throws IOException {
    try (InputStream template = BuildSetup.class.getResourceAsStream("setup/" + tool.template)) {
      return new String(template.readAllBytes(), StandardCharsets.UTF_8)
          .replace("@checks@", version)
          .replace("@errorprone@", errorProne);
    }
  }

  /** Returns the lines that <code>.mvn/jvm.config</code> lacks. */
  String missingIn(String jvmConfig) {
    List<String> there = List.of(jvmConfig.strip().split("\\s+"));
    return jvmFlags.stream()
        .filter(flag -> !there.contains(flag))
        .map(flag -> flag + '\n')
        .collect(Collectors.joining());
  }
}
