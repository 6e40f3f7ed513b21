package dev.colorfast.testdata;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a check in docs/.
 *
 * @param severity the line that says how severe its findings are, empty on other pages
 * @param headings its headings of the second level, in order
 * @param javaBlocks the code in it, in order
 */
record Page(String severity, List<String> headings, List<Block> javaBlocks) {

  private static final Pattern PUBLIC_TYPE =
      Pattern.compile(
          "(?m)^public (?:(?:final|abstract) )*(?:class|@?interface|record|enum) (\\w+)");

  /**
   * A fenced block of Java, which has to be a whole source file.
   *
   * @param check the check that the page is about
   * @param heading the heading above it
   * @param line where its first line stands in the page
   */
  record Block(String check, String heading, int line, String code) {

    /** Returns the name that javac wants the file to have. */
    String fileName() {
      Matcher type = PUBLIC_TYPE.matcher(code);
      return (type.find() ? type.group(1) : "Example") + ".java";
    }

    @Override
    public String toString() {
      return "%s.md:%d (%s)".formatted(check, line, heading);
    }
  }

  /** Reads the page of the check. */
  static Page of(String check) throws IOException {
    List<String> headings = new ArrayList<>();
    List<Block> blocks = new ArrayList<>();
    List<String> lines = Files.readAllLines(Project.PAGES.resolve(check + ".md"));
    int start = -1;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (start >= 0 && line.equals("```")) {
        String code = String.join("\n", lines.subList(start, i)) + "\n";
        blocks.add(new Block(check, headings.get(headings.size() - 1), start + 1, code));
        start = -1;
      } else if (start < 0 && line.equals("```java")) {
        start = i + 1;
      } else if (start < 0 && line.startsWith("## ")) {
        headings.add(line.substring(3).strip());
      }
    }
    String severity =
        lines.stream().filter(line -> line.startsWith("Severity: ")).findFirst().orElse("");
    return new Page(severity, List.copyOf(headings), List.copyOf(blocks));
  }
}
