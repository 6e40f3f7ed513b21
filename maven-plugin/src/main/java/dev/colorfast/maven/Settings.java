package dev.colorfast.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The parameters of a goal, checked.
 *
 * @param errorProneArguments the user's severities and options, in Error Prone's words
 * @param reporting what becomes of the findings
 */
record Settings(
    boolean skip,
    FailOn failOn,
    boolean includeTests,
    List<String> errorProneArguments,
    List<String> jvmArguments,
    ShippedChecks checks,
    Reporting reporting) {
  private static final Set<String> SEVERITIES = Set.of("DEFAULT", "ERROR", "OFF", "WARN");

  Settings {
    errorProneArguments = List.copyOf(errorProneArguments);
    jvmArguments = List.copyOf(jvmArguments);
  }

  /**
   * Reads the parameters as Maven gives them; a list may be missing.
   *
   * @throws MojoExecutionException if one has a value that is not allowed
   */
  static Settings of(
      boolean skip,
      String failOn,
      boolean includeTests,
      List<String> options,
      List<String> severities,
      List<String> jvmArguments,
      ShippedChecks checks,
      Reporting reporting)
      throws MojoExecutionException {
    List<String> arguments = new ArrayList<>();
    for (String severity : present(severities)) {
      arguments.add("-Xep:" + checkedSeverity(severity, checks));
    }
    for (String option : joined(present(options))) {
      if (!option.matches("[^\\s=]+=\\S*")) {
        throw new MojoExecutionException(
            "options (colorfast.options) has '"
                + option
                + "', which is not of the form Key=Value without spaces");
      }
      refuseIfOurs(option);
      arguments.add(ProjectArguments.OPTION + option);
    }
    return new Settings(
        skip, FailOn.of(failOn), includeTests, arguments, present(jvmArguments), checks, reporting);
  }

  /** What the goals themselves say to the compiler, a user says to the goals. */
  private static void refuseIfOurs(String option) throws MojoExecutionException {
    String name = option.substring(0, option.indexOf('='));
    if (name.equals("Baseline")) {
      throw new MojoExecutionException(
          "options (colorfast.options) has 'Baseline', which is a parameter of its own:"
              + " colorfast.baseline");
    }
    if (ProjectArguments.OUTPUT.contains(name)) {
      throw new MojoExecutionException(
          "options (colorfast.options) has '"
              + name
              + "'; but what is found is written to target/colorfast in any case");
    }
  }

  /** Commas also separate the values of an option: what names none belongs to the one before. */
  private static List<String> joined(List<String> options) {
    List<String> joined = new ArrayList<>();
    for (String option : options) {
      int last = joined.size() - 1;
      if (last < 0 || option.contains("=")) {
        joined.add(option);
      } else {
        joined.set(last, joined.get(last) + ',' + option.strip());
      }
    }
    return joined;
  }

  private static String checkedSeverity(String severity, ShippedChecks checks)
      throws MojoExecutionException {
    String[] parts = severity.split("=", -1);
    String form = "severity (colorfast.severity) has '" + severity + "', ";
    if (parts.length != 2) {
      throw new MojoExecutionException(form + "which is not of the form Check=SEVERITY");
    }
    checks.require(parts[0], "severity (colorfast.severity)");
    if (!SEVERITIES.contains(parts[1])) {
      throw new MojoExecutionException(
          form
              + "but the severities are "
              + String.join(", ", SEVERITIES.stream().sorted().toList()));
    }
    return parts[0] + ":" + parts[1];
  }

  private static List<String> present(List<String> values) {
    return values == null
        ? List.of()
        : values.stream().filter(value -> value != null && !value.isBlank()).toList();
  }
}
