package dev.colorfast.maven.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something that happened in the compiler process. Each event travels as one line of text: a mark,
 * a name and the fields, separated by tabs. {@code fromLine(event.toLine())} is the event again,
 * whatever characters its fields have; a line without the mark is no event.
 */
public sealed interface Event {

  /**
   * The compiler has something to say about a source file, or in general.
   *
   * @param kind the name of a {@link javax.tools.Diagnostic.Kind}
   * @param code the compiler's key for this kind of message
   * @param path the source file, empty if there is none
   * @param line the line, from 1, or -1
   * @param column the column, from 1, or -1
   * @param message the message alone
   * @param text the message the way the compiler prints it: place, source line and caret included
   */
  record Message(
      String kind, String code, String path, long line, long column, String message, String text)
      implements Event {}

  /** Some of the classes are analysed; the total is what is known so far. */
  record Progress(long analysed, long total) implements Event {}

  /** An option of the project's that this compiler does not have was left out. */
  record OptionLeftOut(String option) implements Event {}

  /** The compilation has come to its end; without compile errors and findings if it succeeded. */
  record Finished(boolean succeeded) implements Event {}

  /** The compiler, a check or an annotation processor threw. */
  record Crashed(String summary, String trace) implements Event {}

  /** The start of each line that is an event. */
  String MARK = "#colorfast";

  /** Returns this event as a line without an end. */
  default String toLine() {
    if (this instanceof Message m) {
      return line(
          "message",
          m.kind(),
          m.code(),
          m.path(),
          Long.toString(m.line()),
          Long.toString(m.column()),
          m.message(),
          m.text());
    }
    if (this instanceof Progress p) {
      return line("progress", Long.toString(p.analysed()), Long.toString(p.total()));
    }
    if (this instanceof OptionLeftOut o) {
      return line("option-left-out", o.option());
    }
    if (this instanceof Finished f) {
      return line("finished", Boolean.toString(f.succeeded()));
    }
    Crashed crashed = (Crashed) this;
    return line("crashed", crashed.summary(), crashed.trace());
  }

  /** Returns the event that a line stands for, or nothing if it stands for none. */
  static Optional<Event> fromLine(String line) {
    List<String> fields = Fields.split(line);
    if (fields.size() < 2 || !fields.get(0).equals(MARK)) {
      return Optional.empty();
    }
    String name = fields.get(1);
    List<String> f = fields.subList(2, fields.size());
    try {
      return switch (name) {
        case "message" ->
            Optional.of(
                new Message(
                    f.get(0),
                    f.get(1),
                    f.get(2),
                    Long.parseLong(f.get(3)),
                    Long.parseLong(f.get(4)),
                    f.get(5),
                    f.get(6)));
        case "progress" ->
            Optional.of(new Progress(Long.parseLong(f.get(0)), Long.parseLong(f.get(1))));
        case "option-left-out" -> Optional.of(new OptionLeftOut(f.get(0)));
        case "finished" -> Optional.of(new Finished(Boolean.parseBoolean(f.get(0))));
        case "crashed" -> Optional.of(new Crashed(f.get(0), f.get(1)));
        default -> Optional.empty();
      };
    } catch (IndexOutOfBoundsException | NumberFormatException cutShort) {
      return Optional.empty();
    }
  }

  private static String line(String name, String... fields) {
    List<String> all = new ArrayList<>();
    all.add(MARK);
    all.add(name);
    all.addAll(List.of(fields));
    return Fields.join(all);
  }
}
