package dev.colorfast.findings;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What is said of a finding: one sentence, then the chain that shows why it is believed.
 *
 * @param sentence without final period; {@link #SUBJECT} stands for the source text that it is
 *     about
 * @param chain in order, empty if the sentence says all
 * @param hint what may have been meant; empty if nothing is known of that
 */
public record Message(String sentence, List<Row> chain, String hint) {

  /** Stands in a sentence for the source text that the finding is about. */
  public static final String SUBJECT = "{}";

  /** How many rows of a long chain are shown at its start, and how many at its end. */
  private static final int SHOWN_AT_START = 6;

  private static final int SHOWN_AT_END = 6;
  private static final int WIDEST_NAME = 44;

  /** Creates a message that knows nothing better. */
  public Message(String sentence, List<Row> chain) {
    this(sentence, chain, "");
  }

  public Message {
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(hint);
    chain = List.copyOf(chain);
  }

  /**
   * One step of a chain.
   *
   * @param name what runs or is done
   * @param position where; {@link SourcePosition#NONE} if there is no source
   * @param origin the library in which it happens; empty if it is in the sources, or not known
   * @param remark what is to be said of it; empty as a rule
   */
  public record Row(String name, SourcePosition position, String origin, String remark) {
    public Row {
      Objects.requireNonNull(name);
      Objects.requireNonNull(position);
      Objects.requireNonNull(origin);
      Objects.requireNonNull(remark);
    }

    /** Returns the step that begins in a body. */
    static Row of(MethodFacts body) {
      return new Row(Names.of(body.signature(), body.form()), body.position(), "");
    }

    /** Returns the step that a call is. */
    static Row of(CallSite call, String remark) {
      return new Row("→ " + Names.qualified(call.callee()), call.position(), remark);
    }

    /** Creates a step in the sources. */
    public Row(String name, SourcePosition position, String remark) {
      this(name, position, "", remark);
    }

    /** Creates a step in a library. */
    public Row(String name, String origin, String remark) {
      this(name, SourcePosition.NONE, origin, remark);
    }

    /** Returns where, as {@code OrderStore.java:22} or the name of a library; empty if unknown. */
    public String place() {
      return origin.isEmpty() ? position.brief() : origin;
    }
  }

  /**
   * Returns the text of the message, in several lines if there is a chain or a hint.
   *
   * @param subject the source text that the finding is about
   */
  public String about(String subject) {
    String end = hint.isEmpty() ? "" : "\n  " + hint;
    return sentence.replace(SUBJECT, subject) + table(shortened()) + end;
  }

  /** The middle of a long chain says least. */
  private List<Row> shortened() {
    int hidden = chain.size() - SHOWN_AT_START - SHOWN_AT_END;
    if (hidden <= 1) {
      return chain;
    }
    List<Row> shown = new ArrayList<>(chain.subList(0, SHOWN_AT_START));
    shown.add(new Row("… " + hidden + " more calls", "", ""));
    shown.addAll(chain.subList(chain.size() - SHOWN_AT_END, chain.size()));
    return shown;
  }

  private static String table(List<Row> rows) {
    int nameWidth = 0;
    int placeWidth = 0;
    for (Row row : rows) {
      nameWidth = Math.max(nameWidth, Math.min(WIDEST_NAME, row.name.length()));
      placeWidth = Math.max(placeWidth, row.place().length());
    }
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      String line =
          "    "
              + padded(row.name, nameWidth)
              + "  "
              + padded(row.place(), placeWidth)
              + "  "
              + row.remark;
      text.append('\n').append(line.stripTrailing());
    }
    return text.toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
