package dev.colorfast.findings;

import dev.colorfast.facts.FileTrouble;
import dev.colorfast.facts.WholeFile;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The findings that are known and not reported: a text file with one sorted line each, which has
 * the fingerprint and, after a {@code #}, the reason why it is there, if somebody has given one.
 * Other lines that begin with {@code #}, and empty ones, are passed over.
 *
 * <p>Findings that only all modules together have are marked by a last word {@value #LINKED}: that
 * a single compilation does not find them says nothing.
 *
 * @param entries the reason of each known finding, empty where there is none
 * @param linked those that no single compilation finds
 */
public record Baseline(SortedMap<Fingerprint, String> entries, Set<Fingerprint> linked) {

  /** Knows no finding. */
  public static final Baseline EMPTY = new Baseline(new TreeMap<>(), Set.of());

  private static final String LINKED = "linked";

  private static final String HEADER =
      "# Findings that Colorfast knows and does not report. Lines may go; what stands after a # is"
          + " kept.\n";

  public Baseline {
    entries = Collections.unmodifiableSortedMap(new TreeMap<>(entries));
    linked = Set.copyOf(linked);
  }

  /**
   * Reads a baseline.
   *
   * @throws InvalidBaselineException if there is no such file, or it has a line that is none
   */
  public static Baseline read(Path file) throws InvalidBaselineException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (NoSuchFileException absent) {
      throw new InvalidBaselineException(
          "there is no baseline "
              + file
              + "; dev.colorfast:colorfast-maven-plugin:baseline writes one");
    } catch (CharacterCodingException damaged) {
      throw new InvalidBaselineException("the baseline " + file + " is not in UTF-8");
    } catch (IOException failure) {
      throw new InvalidBaselineException(
          "the baseline " + file + " cannot be read: " + FileTrouble.reason(failure));
    }
    SortedMap<Fingerprint, String> entries = new TreeMap<>();
    Set<Fingerprint> linked = new HashSet<>();
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line).strip();
      int comment = text.indexOf('#');
      String entry = (comment < 0 ? text : text.substring(0, comment)).strip();
      if (entry.isEmpty()) {
        continue;
      }
      boolean isLinked = entry.endsWith(' ' + LINKED);
      Optional<Fingerprint> fingerprint =
          Fingerprint.parse(
              isLinked ? entry.substring(0, entry.length() - LINKED.length()).strip() : entry);
      if (fingerprint.isEmpty()) {
        throw new InvalidBaselineException(
            file + ":" + (line + 1) + ": expected '" + Fingerprint.FORM + "' but got: " + entry);
      }
      entries.merge(
          fingerprint.get(),
          comment < 0 ? "" : text.substring(comment + 1).strip(),
          (one, other) -> one.isEmpty() ? other : one);
      if (isLinked) {
        linked.add(fingerprint.get());
      }
    }
    return new Baseline(entries, linked);
  }

  /** Returns whether a finding is known. */
  public boolean knows(Fingerprint fingerprint) {
    return entries.containsKey(fingerprint);
  }

  /**
   * Returns the entries that no longer occur in single compilations, in order.
   *
   * @param found what occurs
   * @param isCompiled whether a class, given by its binary name, is among those that were looked
   *     at; nothing is said of others
   */
  public List<Fingerprint> gone(Set<Fingerprint> found, Predicate<String> isCompiled) {
    return entries.keySet().stream()
        .filter(entry -> !found.contains(entry) && !linked.contains(entry))
        .filter(entry -> isCompiled.test(entry.className()))
        .toList();
  }

  /**
   * Returns the entries that all modules together no longer have, in order.
   *
   * @param found what occurs
   */
  public List<Fingerprint> goneFromAll(Set<Fingerprint> found) {
    return entries.keySet().stream()
        .filter(entry -> linked.contains(entry) && !found.contains(entry))
        .toList();
  }

  /**
   * Returns the baseline with what is found now; reasons are kept.
   *
   * @param found what occurs in single compilations
   * @param isCompiled whether a class is among those that were looked at; the entries of others
   *     stay
   * @param foundInAll what only all modules together have; empty if not all of them take part, and
   *     then such entries stay
   */
  public Baseline renewed(
      Set<Fingerprint> found, Predicate<String> isCompiled, Optional<Set<Fingerprint>> foundInAll) {
    SortedMap<Fingerprint, String> renewed = new TreeMap<>(entries);
    renewed
        .keySet()
        .removeIf(
            entry ->
                linked.contains(entry)
                    ? foundInAll.isPresent()
                    : isCompiled.test(entry.className()));
    Set<Fingerprint> marked = new HashSet<>(linked);
    foundInAll.ifPresent(
        all -> {
          marked.addAll(all);
          all.forEach(entry -> renewed.put(entry, entries.getOrDefault(entry, "")));
        });
    found.forEach(entry -> renewed.put(entry, entries.getOrDefault(entry, "")));
    marked.removeAll(found);
    marked.retainAll(renewed.keySet());
    return new Baseline(renewed, marked);
  }

  /** Returns the text of the file. */
  public String text() {
    StringBuilder text = new StringBuilder(HEADER);
    entries.forEach(
        (entry, reason) ->
            text.append(entry)
                .append(linked.contains(entry) ? ' ' + LINKED : "")
                .append(reason.isEmpty() ? "" : "  # " + reason)
                .append('\n'));
    return text.toString();
  }

  /**
   * Writes the file, in the place of an older one.
   *
   * @throws IOException if it cannot be written; an older one is then still there
   */
  public void write(Path file) throws IOException {
    WholeFile.write(file, text().getBytes(StandardCharsets.UTF_8));
  }
}
