package dev.colorfast.testdata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where what Colorfast reports in a program and what BlockHound sees when it runs are not the same.
 *
 * <p>They agree on a call if a finding stands at one of the lines of the program on its stack. A
 * program lists where they do not, each time on the line before, with the reason: {@code // ONLY
 * COLORFAST: REASON} where BlockHound is silent, {@code // ONLY BLOCKHOUND: REASON} where Colorfast
 * is. What differs and is not listed is a complaint, and so is what is listed and does not differ.
 */
final class Differences {

  private static final Pattern MARKER =
      Pattern.compile("\\s*// ONLY (COLORFAST|BLOCKHOUND): (\\S.*)");
  private static final Pattern MISSPELT =
      Pattern.compile("\\s*//\\s*ONLY\\b.*|.*\\S.*//\\s*ONLY\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern COMMENT = Pattern.compile("\\s*//.*");

  private final String file;
  private final Set<Long> onlyColorfast = new TreeSet<>();
  private final Set<Long> onlyBlockHound = new TreeSet<>();
  private final List<String> complaints = new ArrayList<>();

  private Differences(String file) {
    this.file = file;
  }

  /** Reads the comments of a program. */
  static Differences listedIn(Path program) throws IOException {
    var listed = new Differences(program.getFileName().toString());
    List<String> lines = Files.readAllLines(program);
    for (int i = 0; i < lines.size(); i++) {
      Matcher marker = MARKER.matcher(lines.get(i));
      if (marker.matches()) {
        boolean isOurs = marker.group(1).equals("COLORFAST");
        (isOurs ? listed.onlyColorfast : listed.onlyBlockHound).add(lineBelow(lines, i));
      } else if (MISSPELT.matcher(lines.get(i)).matches()) {
        listed.complain(i + 1, "this comment lists no difference: " + lines.get(i).strip());
      }
    }
    return listed;
  }

  /** The reason may go on in comments below. */
  private static long lineBelow(List<String> lines, int marker) {
    int below = marker + 1;
    while (below < lines.size() && COMMENT.matcher(lines.get(below)).matches()) {
      below++;
    }
    return below + 1;
  }

  /** Returns one line for each difference that is not listed, and for each that is and is none. */
  List<String> complaintsAbout(List<Finding> findings, Collection<BlockingCall> calls) {
    List<Finding> inProgram = findings.stream().filter(f -> f.file().equals(file)).toList();
    Set<Long> reported = inProgram.stream().map(Finding::line).collect(Collectors.toSet());
    Set<Long> seen = calls.stream().flatMap(c -> c.lines().stream()).collect(Collectors.toSet());
    Set<Long> missed = new TreeSet<>();
    for (BlockingCall call : calls) {
      if (call.lines().stream().anyMatch(reported::contains)) {
        continue;
      }
      missed.addAll(call.lines());
      if (call.lines().stream().noneMatch(onlyBlockHound::contains)) {
        complain(
            call.lines().stream().findFirst().orElse(0L),
            "only BlockHound sees %s, with the lines %s on its stack"
                .formatted(call.method(), call.lines()));
      }
    }
    for (Finding finding : inProgram) {
      if (!seen.contains(finding.line()) && !onlyColorfast.contains(finding.line())) {
        complain(finding.line(), "only Colorfast reports this: " + finding.witness());
      }
    }
    for (long line : onlyColorfast) {
      if (seen.contains(line) || !reported.contains(line)) {
        complain(line, "not only Colorfast reports this: remove the comment");
      }
    }
    for (long line : onlyBlockHound) {
      if (!missed.contains(line)) {
        complain(line, "not only BlockHound sees this: remove the comment");
      }
    }
    return List.copyOf(complaints);
  }

  private void complain(long line, String what) {
    complaints.add("%s:%d: %s".formatted(file, line, what));
  }
}
