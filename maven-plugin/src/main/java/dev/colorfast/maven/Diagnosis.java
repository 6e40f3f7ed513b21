package dev.colorfast.maven;

import dev.colorfast.maven.process.Event;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the compiler has said in one run, sorted by whose business it is. */
final class Diagnosis {
  /** The code of what Error Prone reports, after the kind of diagnostic. */
  private static final String FINDING = ".error.prone";

  private static final String CHECK_FAILED = ".error.prone.crash";

  /** The start of what the checks say about themselves. */
  private static final String OURSELVES = "Colorfast: ";

  /** What the checks say when an error of their own has stopped the analysis. */
  private static final String NOT_ANALYSED = "this compilation was not analysed";

  /** What they say of known findings that are no more; over all modules the goal tells it. */
  private static final String GONE = "no longer found, so they can go from ";

  private final Collection<String> checks;
  private final List<Event.Message> findings = new ArrayList<>();
  private final List<Event.Message> compileErrors = new ArrayList<>();
  private final List<String> ownErrors = new ArrayList<>();
  private final List<String> ownNotes = new ArrayList<>();
  private Optional<String> crash = Optional.empty();
  private boolean isFinished;
  private boolean hasSucceeded;
  private Event.Progress progress = new Event.Progress(0, 0);

  /**
   * Starts with nothing said.
   *
   * @param checks the names of the checks whose findings count
   */
  Diagnosis(Collection<String> checks) {
    this.checks = checks;
  }

  /** Takes one more event. */
  void add(Event event) {
    if (event instanceof Event.Message message) {
      add(message);
    } else if (event instanceof Event.Progress latest) {
      progress = latest;
    } else if (event instanceof Event.OptionLeftOut leftOut) {
      ownNotes.add("The compiler does not know " + leftOut.option() + "; analysed without it");
    } else if (event instanceof Event.Crashed crashed) {
      crash = crash.or(() -> Optional.of(crashed.summary()));
    } else if (event instanceof Event.Finished finished) {
      isFinished = true;
      hasSucceeded = finished.succeeded();
    }
  }

  private void add(Event.Message message) {
    boolean isError = message.kind().equals("ERROR");
    if (message.code().endsWith(CHECK_FAILED)) {
      crash = Optional.of(message.text());
    } else if (message.message().startsWith(OURSELVES)) {
      String said = message.message().substring(OURSELVES.length());
      if (!said.startsWith(GONE)) {
        (isError ? ownErrors : ownNotes).add(said);
      }
    } else if (message.code().endsWith(FINDING)) {
      if (checks.stream().anyMatch(name -> message.message().startsWith("[" + name + "]"))) {
        findings.add(message);
      }
    } else if (isError) {
      compileErrors.add(message);
    }
  }

  List<Event.Message> findings() {
    return List.copyOf(findings);
  }

  List<Event.Message> compileErrors() {
    return List.copyOf(compileErrors);
  }

  /** Returns what is wrong with the checks' own options and model files. */
  List<String> ownErrors() {
    return List.copyOf(ownErrors);
  }

  /** Returns what else the user should know about the analysis. */
  List<String> ownNotes() {
    return List.copyOf(ownNotes);
  }

  /** Returns what was thrown in the compiler, if anything was. */
  Optional<String> crash() {
    return crash;
  }

  /**
   * Returns whether the compilation has come to its end, with or without errors. A compiler that
   * meets an error of its own writes it to its output and says no more than that it did not
   * succeed, so that has to have a reason that we know, or else all classes have to be analysed.
   */
  boolean isFinished() {
    boolean hasReason =
        !compileErrors.isEmpty()
            || !ownErrors.isEmpty()
            || tally().errors() > 0 && progress.analysed() == progress.total();
    return isFinished && (hasSucceeded || hasReason);
  }

  Event.Progress progress() {
    return progress;
  }

  Tally tally() {
    return tally(findings);
  }

  /** Returns how many findings of a part there are, and whether there may be more. */
  Tally tally(List<Event.Message> part) {
    int errors = 0;
    int warnings = 0;
    for (Event.Message finding : part) {
      switch (finding.kind()) {
        case "ERROR" -> errors++;
        case "WARNING", "MANDATORY_WARNING" -> warnings++;
        default -> {}
      }
    }
    boolean hasGap = ownNotes.stream().anyMatch(note -> note.contains(NOT_ANALYSED));
    return new Tally(errors, warnings, part.size() - errors - warnings, hasGap ? 1 : 0);
  }
}
