package dev.colorfast.findings;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What was reported of one compilation or of several, and what is needed to report more of the same
 * sources: which checks looked at which files, and where they were told to be silent.
 *
 * @param rules the checks that ran, by name
 * @param files the source files that they looked at, in order, as the compiler was given them
 * @param silences where checks are suppressed
 * @param known the findings that were found again, and not reported because a baseline has them
 * @param settings what the compilations were told, each once
 * @param findings what was reported, by place
 */
public record Report(
    List<Rule> rules,
    List<String> files,
    List<Silence> silences,
    List<Fingerprint> known,
    List<Settings> settings,
    List<Entry> findings) {

  /** Nothing was compiled. */
  public static final Report EMPTY =
      new Report(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::file)
          .thenComparingInt(Entry::line)
          .thenComparingInt(Entry::column)
          .thenComparing(Entry::check);

  private static final Comparator<Silence> PLACES =
      Comparator.comparing(Silence::file)
          .thenComparingInt(Silence::from)
          .thenComparing(Silence::check);

  public Report {
    rules = sorted(rules, Comparator.comparing(Rule::check));
    files = List.copyOf(new TreeSet<>(files));
    silences = sorted(silences, PLACES);
    known = sorted(known, Comparator.naturalOrder());
    settings = List.copyOf(new LinkedHashSet<>(settings));
    findings = sorted(findings, ORDER);
  }

  private static <T> List<T> sorted(Collection<T> all, Comparator<T> order) {
    List<T> sorted = new ArrayList<>(new LinkedHashSet<>(all));
    sorted.sort(order);
    return Collections.unmodifiableList(sorted);
  }

  /**
   * A check.
   *
   * @param check its name
   * @param summary what it finds, in a sentence
   * @param page the address of the page about it; empty if there is none
   * @param level how severe its findings are, unless they are less severe
   */
  public record Rule(String check, String summary, String page, Level level) {
    public Rule {
      Objects.requireNonNull(check);
      Objects.requireNonNull(summary);
      Objects.requireNonNull(page);
      Objects.requireNonNull(level);
    }
  }

  /**
   * A stretch of source in which a check is to say nothing.
   *
   * @param file as the compiler was given it
   * @param check its name; empty for all checks
   * @param from the offset of the first character
   * @param to the offset after the last character
   */
  public record Silence(String file, String check, int from, int to) {
    public Silence {
      Objects.requireNonNull(file);
      Objects.requireNonNull(check);
    }

    /** Returns whether a check is to say nothing at a place. */
    public boolean covers(String inFile, int offset, String ofCheck) {
      return from <= offset
          && offset < to
          && file.equals(inFile)
          && (check.isEmpty() || check.equals(ofCheck));
    }
  }

  /**
   * What a compilation was told.
   *
   * @param kinds the names of the kinds of blocking that are reported, in order
   * @param packages the packages in which something is reported, as {@link PackageFilter} reads
   *     them; empty for all
   * @param models the user's own model files
   * @param cache where what is read of jars is kept; empty if nowhere
   */
  public record Settings(List<String> kinds, String packages, List<String> models, String cache) {
    public Settings {
      kinds = List.copyOf(new TreeSet<>(kinds));
      Objects.requireNonNull(packages);
      models = List.copyOf(models);
      Objects.requireNonNull(cache);
    }
  }

  /**
   * A finding, as it was reported.
   *
   * @param check the name of the check
   * @param level how severe it is
   * @param file as the compiler was given it
   * @param line counted from one
   * @param column the number of the character in the line, counted from one
   * @param offset the number of the character in the file, counted from zero
   * @param text the line itself, without the space around; empty if it cannot be read
   * @param sentence what is said of it, without final period
   * @param hint what may have been meant; empty if nothing is known of that
   * @param chain the steps that show why it is believed
   * @param fingerprint by what it is recognised
   * @param fix what mends it, if that can be done without thinking
   */
  public record Entry(
      String check,
      Level level,
      String file,
      int line,
      int column,
      int offset,
      String text,
      String sentence,
      String hint,
      List<Step> chain,
      Fingerprint fingerprint,
      Optional<Fix> fix) {
    public Entry {
      Objects.requireNonNull(check);
      Objects.requireNonNull(level);
      Objects.requireNonNull(file);
      Objects.requireNonNull(text);
      Objects.requireNonNull(sentence);
      Objects.requireNonNull(hint);
      Objects.requireNonNull(fingerprint);
      Objects.requireNonNull(fix);
      chain = List.copyOf(chain);
    }

    /** Creates a finding that has to be thought about. */
    public Entry(
        String check,
        Level level,
        String file,
        int line,
        int column,
        int offset,
        String text,
        String sentence,
        String hint,
        List<Step> chain,
        Fingerprint fingerprint) {
      this(
          check,
          level,
          file,
          line,
          column,
          offset,
          text,
          sentence,
          hint,
          chain,
          fingerprint,
          Optional.empty());
    }

    /** Returns the same finding with what mends it. */
    public Entry with(Fix mending) {
      return new Entry(
          check,
          level,
          file,
          line,
          column,
          offset,
          text,
          sentence,
          hint,
          chain,
          fingerprint,
          Optional.of(mending));
    }
  }

  /**
   * One step of a chain.
   *
   * @param name what runs or is done
   * @param file where; empty if it is not in the sources
   * @param line counted from one; 0 if unknown
   * @param text the line itself, without the space around; empty if it cannot be read
   * @param origin the library in which it happens; empty if it is in the sources, or not known
   * @param remark what is to be said of it; empty as a rule
   */
  public record Step(
      String name, String file, int line, String text, String origin, String remark) {
    public Step {
      Objects.requireNonNull(name);
      Objects.requireNonNull(file);
      Objects.requireNonNull(text);
      Objects.requireNonNull(origin);
      Objects.requireNonNull(remark);
    }
  }

  /** Returns this report together with another one. */
  public Report plus(Report other) {
    return new Report(
        both(rules, other.rules),
        both(files, other.files),
        both(silences, other.silences),
        both(known, other.known),
        both(settings, other.settings),
        both(findings, other.findings));
  }

  /** Returns a report of the same with these findings instead. */
  public Report withFindings(List<Entry> others) {
    return new Report(rules, files, silences, known, settings, others);
  }

  /** Returns a report of the same in which some findings are known already. */
  public Report passingOver(Predicate<Fingerprint> isKnown) {
    List<Fingerprint> all = new ArrayList<>(known);
    List<Entry> others = new ArrayList<>();
    for (Entry finding : findings) {
      if (isKnown.test(finding.fingerprint())) {
        all.add(finding.fingerprint());
      } else {
        others.add(finding);
      }
    }
    return new Report(rules, files, silences, all, settings, others);
  }

  /** Returns the address of the page about a check; empty if it has none, or did not run. */
  public String page(String check) {
    return rules.stream()
        .filter(rule -> rule.check().equals(check))
        .map(Rule::page)
        .findFirst()
        .orElse("");
  }

  private static <T> List<T> both(List<T> one, List<T> other) {
    List<T> both = new ArrayList<>(one);
    both.addAll(other);
    return both;
  }

  /** Returns the fingerprints of everything that was found, what is known already included. */
  public Set<Fingerprint> fingerprints() {
    Set<Fingerprint> all = new TreeSet<>(known);
    findings.forEach(finding -> all.add(finding.fingerprint()));
    return all;
  }

  /** Returns whether a check is told to be silent at a place. */
  public boolean isSilent(String file, int offset, String check) {
    return silences.stream().anyMatch(each -> each.covers(file, offset, check));
  }
}
