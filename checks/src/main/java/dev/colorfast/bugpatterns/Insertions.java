package dev.colorfast.bugpatterns;

import com.google.errorprone.VisitorState;
import com.google.errorprone.util.ASTHelpers;
import com.sun.source.tree.BlockTree;
import dev.colorfast.findings.Replacement;
import java.util.List;

/** Statements that fixes put into blocks. */
final class Insertions {
  private Insertions() {}

  /** Returns what makes a statement the first one of a block, whose comments stay. */
  static List<Replacement> first(String statement, BlockTree block, VisitorState state) {
    CharSequence source = state.getSourceCode();
    int start = ASTHelpers.getStartPosition(block) + 1;
    if (source == null || source.charAt(start - 1) != '{') {
      return List.of();
    }
    int at = start;
    while (Character.isWhitespace(source.charAt(at))) {
      at++;
    }
    if (source.charAt(at) == '}') {
      return List.of(new Replacement(start, at, ' ' + statement + ' '));
    }
    String blank = source.subSequence(start, at).toString();
    int line = Math.max(blank.lastIndexOf('\n'), blank.lastIndexOf('\r'));
    String end = line < 0 ? " " : '\n' + blank.substring(line + 1);
    String before = line < 0 && blank.isEmpty() ? " " : "";
    return List.of(Replacement.insertion(at, before + statement + end));
  }
}
