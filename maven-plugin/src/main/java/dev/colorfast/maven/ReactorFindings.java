package dev.colorfast.maven;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.SessionData;

/**
 * The findings of all modules of one build, which may come from several threads. A goal given on
 * the command line fails the build after the last module, so that one run tells everything. A goal
 * bound in a pom fails with its module: nothing with findings goes on to be installed.
 */
final class ReactorFindings {
  private static final int MODULES_TOLD = 5;

  private final boolean isBound;
  private final List<String> modules;
  private final Object lock;
  private final BuildSoFar build;

  /**
   * Starts with what is remembered.
   *
   * @param isBound whether the goal is bound in a pom
   * @param modules the names of the modules that the goal runs in, in the order of the build
   * @param remembered what all that take part in the build share
   */
  ReactorFindings(boolean isBound, List<String> modules, Map<String, Object> remembered) {
    this.isBound = isBound;
    this.modules = List.copyOf(modules);
    this.lock = remembered;
    this.build = new BuildSoFar(remembered);
  }

  /** Returns the one of this build and goal. */
  static ReactorFindings of(MavenSession session, MojoExecution execution, Log log) {
    SessionData data = session.getRepositorySession().getData();
    Object key =
        List.of(
            ReactorFindings.class.getName(),
            execution.getVersion(),
            execution.getGoal(),
            execution.getExecutionId());
    boolean isBound = execution.getSource() == MojoExecution.Source.LIFECYCLE;
    List<String> modules =
        session.getProjects().stream()
            .filter(project -> !isBound || binds(execution, project))
            .map(project -> Module.name(project, session.getAllProjects()))
            .toList();
    boolean isNew = data.set(key, null, new HashMap<String, Object>());
    @SuppressWarnings("unchecked") // Under this key there is never anything else.
    Map<String, Object> remembered = (Map<String, Object>) data.get(key);
    ReactorFindings reactor = new ReactorFindings(isBound, modules, remembered);
    if (isNew) {
      EndOfBuild.then(() -> reactor.unfinished().ifPresent(log::warn), session);
    }
    return reactor;
  }

  private static boolean binds(MojoExecution execution, MavenProject project) {
    Plugin plugin = project.getPlugin(execution.getPlugin().getKey());
    return plugin != null && plugin.getExecutionsAsMap().containsKey(execution.getExecutionId());
  }

  /** Returns whether a text is new, so that each is said once in a build. */
  boolean isFirst(String text) {
    synchronized (lock) {
      return build.isFirst(text);
    }
  }

  /** Begins the build, with whichever module is the first. */
  void begin(Reporting reporting) throws MojoExecutionException {
    synchronized (lock) {
      if (build.begin(reporting.purpose())) {
        WholeBuild.begin(reporting);
      }
    }
  }

  /**
   * Takes the findings of one more module, and tells the whole after the last one.
   *
   * @throws MojoFailureException if the build fails because of the findings
   * @throws MojoExecutionException if what is written of the whole cannot be written
   */
  void finish(String module, ModuleFindings found, Settings settings, Log log)
      throws MojoExecutionException, MojoFailureException {
    synchronized (lock) {
      build.finish(module, found);
      boolean isCheck = settings.reporting().purpose() == Purpose.CHECK;
      boolean moduleFails = isCheck && settings.failOn().isReachedBy(found.tally());
      if (moduleFails) {
        build.fail();
      }
      boolean isLast = build.finished() >= modules.size();
      Tally together = Tally.NONE;
      Tally all = Tally.NONE;
      if (isLast) {
        ModuleFindings findings = all();
        together = new WholeBuild(findings, settings.reporting(), log).finish();
        all = findings.tally().plus(together);
        if (modules.size() > 1 && settings.reporting().purpose() != Purpose.BASELINE) {
          log.info("Colorfast: " + all + " in " + extent() + known(settings.reporting()));
        } else if (settings.reporting().passesOverKnown()) {
          log.info(
              "Colorfast: the findings in " + settings.reporting().baseline() + " are passed over");
        }
      }
      if (isBound && moduleFails) {
        throw failure(found.tally(), module);
      }
      boolean failTogether = settings.failOn().isReachedBy(together);
      if (failTogether || !isBound && isLast && build.isFailing()) {
        String where =
            modules.stream().filter(name -> total(name) > 0).collect(Collectors.joining(", "));
        if (together.total() > 0) {
          where += where.isEmpty() ? "all modules together" : " and all modules together";
        }
        throw failure(all, where);
      }
    }
  }

  /**
   * Returns what to say of a build that ends before its last module; nothing of one that does not.
   */
  Optional<String> unfinished() {
    List<String> missing;
    Purpose purpose;
    synchronized (lock) {
      missing = modules.stream().filter(name -> build.found(name).isEmpty()).toList();
      purpose = build.purpose();
    }
    if (missing.isEmpty()) {
      return Optional.empty();
    }
    String left =
        switch (purpose) {
          case CHECK ->
              "So what only all modules together have was not looked for, and there are no"
                  + " findings.json, findings.sarif and TEST-colorfast.xml";
          case REPORT -> "So there is no color map, and none of the other reports";
          case BASELINE -> "So the baseline is as it was";
        };
    return Optional.of(
        "Colorfast: "
            + Tally.counted(missing.size(), "module")
            + " of "
            + modules.size()
            + (missing.size() == 1 ? " was" : " were")
            + " not analysed: "
            + named(missing)
            + ". "
            + left
            + ". Mend what has failed and run the goal again");
  }

  private static String named(List<String> modules) {
    String first = modules.stream().limit(MODULES_TOLD).collect(Collectors.joining(", "));
    int others = modules.size() - MODULES_TOLD;
    return others > 0 ? first + " and " + Tally.counted(others, "other") : first;
  }

  /** Returns everything that has been found, in the order of the modules. */
  private ModuleFindings all() {
    ModuleFindings all = ModuleFindings.NONE;
    for (String module : modules) {
      all = all.plus(build.found(module).orElse(ModuleFindings.NONE));
    }
    return all;
  }

  private int total(String module) {
    return build.found(module).orElse(ModuleFindings.NONE).tally().total();
  }

  private String extent() {
    long withFindings = modules.stream().filter(each -> total(each) > 0).count();
    return withFindings == 0
        ? Tally.counted(modules.size(), "module")
        : Tally.counted(withFindings, "module") + " of " + modules.size();
  }

  /** Who reads of no findings need not know of the file that has others. */
  private static String known(Reporting reporting) {
    return reporting.passesOverKnown()
        ? "; those in " + reporting.baseline() + " are passed over"
        : "";
  }

  private static MojoFailureException failure(Tally tally, String where) {
    return new MojoFailureException(
        "Colorfast has "
            + tally
            + " in "
            + where
            + ". Each stands above with the reason, and with the page that says what to do instead. If"
            + " a finding is acceptable, put @SuppressWarnings with the name in its brackets on the"
            + " method; to accept all that there are"
            + " today, run "
            + Goal.called("baseline")
            + "; to see findings without failing, pass"
            + " -Dcolorfast.failOn=NEVER");
  }
}
