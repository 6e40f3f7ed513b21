package dev.colorfast.maven.rewriting;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Position;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A source file and its trees, with the offsets at which these stand in it. */
final class ParsedSource {
  /** What later ones no longer take as names is tried after what earlier ones did not know. */
  private static final List<LanguageLevel> LEVELS =
      List.of(LanguageLevel.JAVA_25, LanguageLevel.JAVA_8);

  private final String text;
  private final CompilationUnit unit;
  private final List<Integer> lineStarts;

  private ParsedSource(String text, CompilationUnit unit) {
    this.text = text;
    this.unit = unit;
    this.lineStarts = lineStarts(text);
  }

  /**
   * Reads a source text.
   *
   * @throws UnreadableSourceException if JavaParser does not understand it
   */
  static ParsedSource of(String text) throws UnreadableSourceException {
    String problem = "";
    for (LanguageLevel level : LEVELS) {
      ParseResult<CompilationUnit> result = parse(text, level);
      Optional<CompilationUnit> unit = result.getResult();
      if (result.isSuccessful() && unit.isPresent()) {
        return new ParsedSource(text, unit.get());
      }
      if (problem.isEmpty()) {
        problem = result.getProblems().get(0).getVerboseMessage().lines().findFirst().orElse("");
      }
    }
    throw new UnreadableSourceException("JavaParser does not understand it: " + problem);
  }

  private static ParseResult<CompilationUnit> parse(String text, LanguageLevel level)
      throws UnreadableSourceException {
    ParserConfiguration configuration =
        new ParserConfiguration().setLanguageLevel(level).setTabSize(1);
    try {
      return new JavaParser(configuration).parse(text);
    } catch (RuntimeException | StackOverflowError | AssertionError failure) {
      throw new UnreadableSourceException("JavaParser fails on it: " + failure);
    }
  }

  /** Lines end as JavaParser has them end. */
  private static List<Integer> lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      boolean isPair = at == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
      if (at == '\n' || at == '\r' && !isPair) {
        starts.add(i + 1);
      }
    }
    return starts;
  }

  CompilationUnit unit() {
    return unit;
  }

  String text() {
    return text;
  }

  /**
   * Returns where a token begins.
   *
   * @throws UnreadableSourceException if it does not stand where JavaParser says
   */
  int start(JavaToken token) throws UnreadableSourceException {
    Position begin = token.getRange().orElseThrow().begin;
    int offset = lineStarts.get(begin.line - 1) + begin.column - 1;
    if (!text.startsWith(token.getText(), offset)) {
      throw new UnreadableSourceException("JavaParser misplaces line " + begin.line);
    }
    return offset;
  }

  /** Returns where a tree begins, comments before it left out. */
  int start(Node node) throws UnreadableSourceException {
    return start(node.getTokenRange().orElseThrow().getBegin());
  }

  /** Returns the offset after a tree. */
  int end(Node node) throws UnreadableSourceException {
    JavaToken last = node.getTokenRange().orElseThrow().getEnd();
    return start(last) + last.getText().length();
  }

  /** Returns what stands between the beginning of a line and an offset in it. */
  String before(int offset) {
    int from = offset;
    while (from > 0 && !isLineEnd(text.charAt(from - 1))) {
      from--;
    }
    return text.substring(from, offset);
  }

  /** Returns what stands between an offset and the end of its line. */
  String after(int offset) {
    int to = offset;
    while (to < text.length() && !isLineEnd(text.charAt(to))) {
      to++;
    }
    return text.substring(offset, to);
  }

  /** Returns an offset, or the end of its line if nothing but a comment stands between the two. */
  int endOfLine(int offset) {
    String rest = after(offset);
    boolean isCommented = rest.isBlank() || rest.strip().startsWith("//");
    return isCommented ? offset + rest.length() : offset;
  }

  private static boolean isLineEnd(char at) {
    return at == '\n' || at == '\r';
  }

  /** Returns whether a name is written somewhere, whatever it stands for. */
  boolean mentions(String name) {
    for (JavaToken token : unit.getTokenRange().orElseThrow()) {
      if (token.getText().equals(name)) {
        return true;
      }
    }
    return false;
  }

  @SuppressWarnings("rawtypes")
  boolean declares(String name) {
    return unit.findAll(TypeDeclaration.class).stream()
        .map(TypeDeclaration::getNameAsString)
        .anyMatch(name::equals);
  }

  String packageName() {
    return unit.getPackageDeclaration().map(each -> each.getNameAsString()).orElse("");
  }
}
