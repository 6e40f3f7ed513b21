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
    return opened("project/build").opened("project/build/plugins").withPluginInside(plugin);
  }

  /** Returns the same pom with an end tag for an element that is empty, and so has none. */
  private PomText opened(String path) throws XMLStreamException {
    int[] end = {-1};
    walk(
        (at, inside, endTag, lastTag) -> {
          boolean isEmptyTag = at.equals(path) && endTag < 0;
          if (isEmptyTag) {
            end[0] = lastTag;
          }
          return isEmptyTag;
        });
    if (end[0] < 0) {
      return this;
    }
    String before = text.substring(0, end[0] - 1).stripTrailing();
    String line = before.substring(before.lastIndexOf('\n') + 1);
    String margin = line.substring(0, line.length() - line.stripLeading().length());
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new PomText(
        before + '>' + lineEnd() + margin + "</" + name + '>' + text.substring(end[0] + 1));
  }

  private String lineEnd() {
    return text.contains("\r\n") ? "\r\n" : "\n";
  }

  private String withPluginInside(String plugin) throws XMLStreamException {
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

  /**
   * Returns the pom with something added to the configuration of one of the plugins of its build.
   *
   * @param artifactId that of the plugin, which is there
   * @param elements in lines that begin at the left margin
   * @return nothing if there is no place for it
   */
  Optional<String> withConfiguration(String artifactId, String elements) throws XMLStreamException {
    Ends ends = new Ends(artifactId);
    walk(ends);
    if (ends.configuration >= 0) {
      return Optional.of(inserted(ends.configuration, elements, 5));
    }
    String configuration = "<configuration>\n" + indented(elements, 1) + "</configuration>\n";
    return ends.hasConfiguration || ends.plugin < 0
        ? Optional.empty()
        : Optional.of(inserted(ends.plugin, configuration, 4));
  }

  private String insertedAtEndOf(String path, String element, int depth) throws XMLStreamException {
    return inserted(find(path, Optional.empty()), element, depth);
  }

  private String inserted(int end, String element, int depth) {
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    String lineEnd = lineEnd();
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

  /** Who is told of the end of each element. */
  private interface Visitor {
    /**
     * Looks at an element.
     *
     * @param path the names from the root down
     * @param inside the text in it that comes after its last child
     * @param endTag where its end tag begins; -1 if it has none of its own
     * @param lastTag where its end tag begins, or where its only tag ends
     * @return whether that was all
     */
    boolean ends(String path, String inside, int endTag, int lastTag);
  }

  /** Where a plugin ends, and its configuration. */
  private static final class Ends implements Visitor {
    private static final String PLUGIN = "project/build/plugins/plugin";

    private final String artifactId;
    private boolean isIt;
    private boolean hasConfiguration;
    private int configuration = -1;
    private int plugin = -1;

    Ends(String artifactId) {
      this.artifactId = artifactId;
    }

    @Override
    public boolean ends(String path, String inside, int endTag, int lastTag) {
      if (path.equals(PLUGIN + "/artifactId")) {
        isIt = inside.strip().equals(artifactId);
      } else if (path.equals(PLUGIN + "/configuration")) {
        hasConfiguration = true;
        configuration = endTag;
      } else if (path.equals(PLUGIN)) {
        if (isIt) {
          plugin = endTag;
          return true;
        }
        hasConfiguration = false;
        configuration = -1;
      }
      return false;
    }
  }

  /** Returns the offset of the end tag of an element, or -1 if there is none. */
  private int find(String path, Optional<String> value) throws XMLStreamException {
    int[] found = {-1};
    walk(
        (at, inside, endTag, lastTag) -> {
          boolean isIt = at.equals(path) && (value.isEmpty() || inside.strip().equals(value.get()));
          if (isIt) {
            found[0] = endTag;
          }
          return isIt;
        });
    return found[0];
  }

  /**
   * Goes through the elements as a parser understands them, and finds each in the text: what a
   * parser says of offsets may be ahead of where it is.
   */
  private void walk(Visitor visitor) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
    Deque<String> open = new ArrayDeque<>();
    Deque<Boolean> hasEndTag = new ArrayDeque<>();
    StringBuilder inside = new StringBuilder();
    int at = 0;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          open.addLast(reader.getLocalName());
          inside.setLength(0);
          at = endOfTag(next('<' + name(reader), at));
          hasEndTag.addLast(text.charAt(at - 1) != '/');
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
            inside.append(reader.getText());
        case XMLStreamConstants.COMMENT -> at = text.indexOf("-->", next("<!--", at));
        case XMLStreamConstants.END_ELEMENT -> {
          int endTag = hasEndTag.removeLast() ? next("</" + name(reader), at) : -1;
          at = Math.max(at, endTag);
          if (visitor.ends(String.join("/", open), inside.toString(), endTag, at)) {
            return;
          }
          open.removeLast();
          inside.setLength(0);
        }
        default -> {}
      }
    }
  }

  private static String name(XMLStreamReader reader) {
    String prefix = reader.getPrefix();
    return prefix == null || prefix.isEmpty()
        ? reader.getLocalName()
        : prefix + ':' + reader.getLocalName();
  }

  /** Returns where some markup comes next. */
  private int next(String markup, int from) {
    int found = text.indexOf(markup, from);
    while (text.lastIndexOf("<![CDATA[", found) > text.lastIndexOf("]]>", found)) {
      found = text.indexOf(markup, text.indexOf("]]>", found));
    }
    return found;
  }

  /**
   * Returns where the start tag ends that begins at a place; values of attributes may have a ">".
   */
  private int endOfTag(int start) {
    char quote = 0;
    for (int at = start; at < text.length(); at++) {
      char character = text.charAt(at);
      if (quote != 0) {
        quote = character == quote ? 0 : quote;
      } else if (character == '"' || character == '\'') {
        quote = character;
      } else if (character == '>') {
        return at;
      }
    }
    return text.length();
  }
}
