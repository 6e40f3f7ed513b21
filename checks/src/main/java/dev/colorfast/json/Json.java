package dev.colorfast.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as plain values: maps, lists, strings, integers, booleans and null. Maps keep their order.
 *
 * <p>Law: {@code read(write(value))} equals the value.
 */
public final class Json {
  private static final int DEEPEST = 100;

  private final String text;
  private int at;
  private int depth;

  private Json(String text) {
    this.text = text;
  }

  /** What is no JSON, or not of the form that was expected. */
  public static final class Malformed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates an exception whose message says what was expected. */
    public Malformed(String message) {
      super(message);
    }
  }

  // Writing

  /** Returns the text of a value, one member or element to a line. */
  public static String write(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, "\n", out);
    return out.append('\n').toString();
  }

  /** Returns the text of a value without white space. */
  public static String compact(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, "", out);
    return out.toString();
  }

  /** An empty line end stands for no white space at all. */
  private static void write(Object value, String newLine, StringBuilder out) {
    String inside = newLine.isEmpty() ? "" : newLine + "  ";
    if (value instanceof Map<?, ?> map && !map.isEmpty()) {
      String separator = "{";
      for (Map.Entry<?, ?> member : map.entrySet()) {
        out.append(separator).append(inside);
        quote(member.getKey().toString(), out);
        out.append(newLine.isEmpty() ? ":" : ": ");
        write(member.getValue(), inside, out);
        separator = ",";
      }
      out.append(newLine).append('}');
    } else if (value instanceof Map) {
      out.append("{}");
    } else if (value instanceof List<?> list && !list.isEmpty()) {
      String separator = "[";
      for (Object element : list) {
        out.append(separator).append(inside);
        write(element, inside, out);
        separator = ",";
      }
      out.append(newLine).append(']');
    } else if (value instanceof List) {
      out.append("[]");
    } else if (value instanceof Number || value instanceof Boolean || value == null) {
      out.append(value);
    } else {
      quote(value.toString(), out);
    }
  }

  /** Less-than signs are escaped too, so that the text can stand in a script inside HTML. */
  private static void quote(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (c < ' ' || c == '<' || Character.isSurrogate(c)) {
            out.append(String.format("\\u%04x", (int) c));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  // Reading

  /**
   * Returns the value of a text.
   *
   * @throws Malformed if it is no JSON
   */
  public static Object read(String text) {
    Json reader = new Json(text);
    Object value = reader.value();
    reader.skipSpace();
    if (reader.at < text.length()) {
      throw reader.malformed("the end");
    }
    return value;
  }

  private Object value() {
    skipSpace();
    if (++depth > DEEPEST) {
      throw malformed("less depth");
    }
    Object value =
        switch (at < text.length() ? text.charAt(at) : ' ') {
          case '{' -> map();
          case '[' -> list();
          case '"' -> string();
          case 't' -> word("true", Boolean.TRUE);
          case 'f' -> word("false", Boolean.FALSE);
          case 'n' -> word("null", null);
          default -> number();
        };
    depth--;
    return value;
  }

  private Map<String, Object> map() {
    Map<String, Object> map = new LinkedHashMap<>();
    at++;
    skipSpace();
    if (isNext('}')) {
      return map;
    }
    do {
      skipSpace();
      String name = string();
      skipSpace();
      expect(':');
      map.put(name, value());
      skipSpace();
    } while (isNext(','));
    expect('}');
    return map;
  }

  private List<Object> list() {
    List<Object> list = new ArrayList<>();
    at++;
    skipSpace();
    if (isNext(']')) {
      return list;
    }
    do {
      list.add(value());
      skipSpace();
    } while (isNext(','));
    expect(']');
    return list;
  }

  private String string() {
    expect('"');
    StringBuilder string = new StringBuilder();
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      string.append(c == '\\' ? escaped() : c);
    }
    expect('"');
    return string.toString();
  }

  private char escaped() {
    char c = at < text.length() ? text.charAt(at++) : ' ';
    return switch (c) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case '"', '\\', '/' -> c;
      case 'u' -> {
        try {
          char unit = (char) Integer.parseInt(text.substring(at, at + 4), 16);
          at += 4;
          yield unit;
        } catch (IndexOutOfBoundsException | NumberFormatException wrong) {
          throw malformed("four digits");
        }
      }
      default -> throw malformed("an escape");
    };
  }

  private Object word(String word, Object value) {
    if (!text.startsWith(word, at)) {
      throw malformed(word);
    }
    at += word.length();
    return value;
  }

  private Integer number() {
    int start = at;
    while (at < text.length() && "-0123456789".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    try {
      return Integer.valueOf(text.substring(start, at));
    } catch (NumberFormatException wrong) {
      throw malformed("a value");
    }
  }

  private void skipSpace() {
    while (at < text.length() && " \n\r\t".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean isNext(char expected) {
    boolean isThere = at < text.length() && text.charAt(at) == expected;
    if (isThere) {
      at++;
    }
    return isThere;
  }

  private void expect(char expected) {
    if (!isNext(expected)) {
      throw malformed("'" + expected + "'");
    }
  }

  private Malformed malformed(String expected) {
    return new Malformed("expected " + expected + " at character " + (at + 1));
  }
}
