package dev.colorfast.maven;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The text of a pom, into which something can be put without touching the rest of it: comments,
 * spaces and line ends stay as they are.
 */
final class PomText {
  private final String text;

  PomText(String text) {
    this.text = text;
  }

  /** Returns whether an element has a child that says exactly this. */
  boolean says(String path, String value) throws XMLStreamException {
    return find(path, Optional.of(value)) >= 0;
  }

  /** Returns whether there is an element, given by the names from the root down. */
  boolean has(String path) throws XMLStreamException {
    return find(path, Optional.empty()) >= 0;
  }

  /**
   * Returns the pom with a plugin added to those of its build.
   *
   * @param plugin the element, in lines that begin at the left margin
   */
  String withPlugin(String plugin) throws XMLStreamException {
    if (has("project/build/plugins")) {
      return insertedAtEndOf("project/build/plugins", plugin, 3);
    }
    String plugins = "<plugins>\n" + indented(plugin, 1) + "</plugins>\n";
    if (has("project/build")) {
      return insertedAtEndOf("project/build", plugins, 2);
    }
    String build = "<build>\n" + indented(plugins, 1) + "</build>\n";
    return insertedAtEndOf("project", build, 1);
  }

  private String insertedAtEndOf(String path, String element, int depth) throws XMLStreamException {
    int end = find(path, Optional.empty());
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    boolean isOwnLine = text.substring(lineStart, end).isBlank();
    int at = isOwnLine ? lineStart : end;
    String unit = unit();
    StringBuilder block = new StringBuilder();
    for (String line : indented(element, depth).lines().toList()) {
      int level = (line.length() - line.stripLeading().length()) / 2;
      block.append(unit.repeat(level)).append(line.strip()).append(lineEnd);
    }
    return text.substring(0, at) + (isOwnLine ? "" : lineEnd) + block + text.substring(at);
  }

  /** The pom's own indentation counts. */
  private String unit() {
    for (String line : text.split("\\R")) {
      String space = line.substring(0, line.length() - line.stripLeading().length());
      if (!space.isEmpty() && line.strip().startsWith("<modelVersion")) {
        return space;
      }
    }
    return "  ";
  }

  private static String indented(String element, int depth) {
    StringBuilder lines = new StringBuilder();
    element.lines().forEach(line -> lines.append("  ".repeat(depth)).append(line).append('\n'));
    return lines.toString();
  }

  /** Returns the offset of the end tag of an element, or -1 if there is none. */
  private int find(String path, Optional<String> value) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
    Deque<String> open = new ArrayDeque<>();
    StringBuilder inside = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open.addLast(reader.getLocalName());
          inside.setLength(0);
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            inside.append(reader.getText());
        case XMLStreamConstants.END_ELEMENT -> {
          boolean isIt = String.join("/", open).equals(path);
          if (isIt && (value.isEmpty() || inside.toString().strip().equals(value.get()))) {
            int after = reader.getLocation().getCharacterOffset();
            return text.lastIndexOf("</", after - 1);
          }
          open.removeLast();
          inside.setLength(0);
        }
        default -> {}
      }
    }
    return -1;
  }
}
