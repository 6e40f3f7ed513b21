package dev.colorfast.maven;

import dev.colorfast.facts.FileTrouble;
import dev.colorfast.facts.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/** The files of a project that have to say that the checks run in its javac build. */
final class BuildFiles {
  private static final String ARTIFACT = "maven-compiler-plugin";
  private static final String COMPILER_PLUGIN = "project/build/plugins/plugin/artifactId";
  private static final String CHECKS =
      "project/build/plugins/plugin/configuration/annotationProcessorPaths/path/artifactId";

  private static final String ERROR_PRONE = "-Xplugin:ErrorProne";
  private static final String BASELINE =
      " -XepOpt:Colorfast:Baseline=${maven.multiModuleProjectDirectory}/" + Reporting.USUAL_NAME;

  private final Path pom;
  private final Path jvmConfig;
  private final Path baseline;
  private final BuildSetup setup;
  private final CompilerPlugins compilers;
  private final Log log;

  /**
   * The files of a project.
   *
   * @param root the folder that all modules are in
   */
  BuildFiles(Path pom, Path root, BuildSetup setup, CompilerPlugins compilers, Log log) {
    this.pom = pom;
    this.jvmConfig = root.resolve(".mvn").resolve("jvm.config");
    this.baseline = root.resolve(Reporting.USUAL_NAME);
    this.setup = setup;
    this.compilers = compilers;
    this.log = log;
  }

  /**
   * Says what is missing, or writes it.
   *
   * @throws MojoExecutionException if it cannot be written without a decision of the user's
   */
  void configure(BuildSetup.Tool tool, boolean apply) throws MojoExecutionException {
    if (tool != BuildSetup.Tool.MAVEN && apply) {
      throw new MojoExecutionException(
          "Only Maven's files are written; without -Dcolorfast.apply the text is printed");
    }
    try {
      if (tool != BuildSetup.Tool.MAVEN) {
        log.info("What the build needs:\n\n" + setup.text(tool));
        return;
      }
      String flags = setup.missingIn(content(jvmConfig));
      String text = Files.readString(pom);
      boolean isConfigured = new PomText(text).says(CHECKS, "colorfast-checks");
      if (flags.isEmpty() && isConfigured) {
        log.info("The checks run in this project's javac build already");
      } else if (apply) {
        write(text, isConfigured, flags);
      } else {
        tell(isConfigured, flags);
      }
    } catch (IOException | XMLStreamException failure) {
      throw Goal.failure(
          "Cannot read or write " + pom + " or " + jvmConfig + ": " + FileTrouble.reason(failure),
          failure);
    }
  }

  private static String content(Path file) throws IOException {
    return Files.exists(file) ? Files.readString(file) : "";
  }

  private void tell(boolean isConfigured, String flags) throws IOException {
    if (!isConfigured) {
      log.info(
          "To "
              + pom
              + ", in <build><plugins>; together with what is configured there already:\n\n"
              + plugin());
      tellWhatElse();
    }
    if (!flags.isEmpty()) {
      log.info("To " + jvmConfig + ":\n\n" + flags);
    }
    log.info("-Dcolorfast.apply writes it");
  }

  private void write(String text, boolean isConfigured, String flags)
      throws IOException, XMLStreamException, MojoExecutionException {
    PomText before = new PomText(text);
    if (!isConfigured) {
      boolean isThere = before.says(COMPILER_PLUGIN, ARTIFACT);
      Optional<String> after =
          isThere && !compilers.areTooOld()
              ? before.withConfiguration(ARTIFACT, configuration())
              : isThere ? Optional.empty() : Optional.of(before.withPlugin(plugin()));
      if (after.isEmpty() || !compilers.configured().isEmpty()) {
        String said =
            !compilers.configured().isEmpty()
                ? " has "
                    + String.join(" and ", compilers.configured())
                    + " for maven-compiler-plugin, there or in its pluginManagement or from a parent"
                : compilers.areTooOld()
                    ? " uses maven-compiler-plugin in a version before 3.5"
                    : " configures maven-compiler-plugin itself";
        throw new MojoExecutionException(
            pom
                + said
                + ", and what it says has to be brought"
                + " together with what is needed by hand; nothing was written. Without"
                + " -Dcolorfast.apply the text is printed");
      }
      write(pom, after.get());
      tellWhatElse();
    }
    if (!flags.isEmpty()) {
      String there = content(jvmConfig);
      boolean isOpen = !there.isEmpty() && !there.endsWith("\n");
      write(jvmConfig, there + (isOpen ? "\n" : "") + flags);
    }
    log.info("Now mvn compile reports what the checks find");
  }

  private String text() throws IOException {
    String text = setup.text(BuildSetup.Tool.MAVEN);
    return Files.exists(baseline)
        ? text.replace(ERROR_PRONE + '<', ERROR_PRONE + BASELINE + '<')
        : text;
  }

  /** Returns what stands inside of the plugin's configuration. */
  private String configuration() throws IOException {
    String text = text();
    String begin = "<configuration>\n";
    return text.substring(text.indexOf(begin) + begin.length(), text.indexOf("  </configuration>"))
        .indent(-4);
  }

  private String plugin() throws IOException {
    String artifact = "<artifactId>" + ARTIFACT + "</artifactId>\n";
    String text = text();
    return compilers.areTooOld()
        ? text.replace(
            artifact, artifact + "  <version>" + CompilerPlugins.NEW_ENOUGH + "</version>\n")
        : text;
  }

  private void tellWhatElse() {
    log.info(
        "Annotation processors that have been found on the class path until now have to be named"
            + " in annotationProcessorPaths too");
    if (!compilers.modules().isEmpty()) {
      log.warn(
          "What these modules say of maven-compiler-plugin counts before it, and has to be brought"
              + " together with it by hand: "
              + String.join(", ", compilers.modules()));
    }
    if (!compilers.strangers().isEmpty()) {
      log.warn(
          "These modules have another parent, or none, so their poms need the same: "
              + String.join(", ", compilers.strangers()));
    }
  }

  private void write(Path file, String text) throws IOException {
    WholeFile.write(file, text.getBytes(StandardCharsets.UTF_8));
    log.info("Written: " + file);
  }
}
