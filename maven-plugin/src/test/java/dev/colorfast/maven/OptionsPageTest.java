package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page about goals and parameters says what the plugin's descriptor does. */
class OptionsPageTest {
  private static final Path PAGE = Path.of("..", "docs", "options.md");
  private static final Path DESCRIPTOR =
      Path.of("target", "classes", "META-INF", "maven", "plugin.xml");

  /** What the page says in words. */
  private static final Map<String, String> IN_WORDS =
      Map.of(
          "baseline", "`colorfast-baseline.txt`, if it is there",
          "github", "where `GITHUB_ACTIONS` is set");

  private static Document descriptor;

  @BeforeAll
  static void readDescriptor() throws Exception {
    descriptor =
        DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(DESCRIPTOR.toFile());
  }

  @Test
  void allGoalsAreThere() throws IOException {
    SortedSet<String> goals = new TreeSet<>();
    for (Element mojo : elements(descriptor.getDocumentElement(), "mojo")) {
      goals.add(text(mojo, "goal"));
    }
    goals.remove("help");
    SortedSet<String> written = new TreeSet<>();
    rows("(?m)^\\| `([a-z-]+)` \\| (?!`)").forEach(row -> written.add(row.group(1)));
    assertEquals(goals, written);
  }

  @Test
  void allParametersAreThereWithTheirDefaults() throws IOException {
    SortedMap<String, String> parameters = new TreeMap<>();
    for (Element mojo : elements(descriptor.getDocumentElement(), "mojo")) {
      if (!text(mojo, "goal").equals("help")) {
        addParameters(mojo, parameters);
      }
    }
    SortedMap<String, String> written = new TreeMap<>();
    rows("(?m)^\\| `(\\w+)` \\| `colorfast\\.\\1` \\| ([^|]*)\\|")
        .forEach(row -> written.put(row.group(1), row.group(2).strip()));
    assertEquals(parameters, written);
  }

  private static void addParameters(Element mojo, Map<String, String> parameters) {
    for (Element parameter : elements(mojo, "parameter")) {
      String name = text(parameter, "name");
      if (text(parameter, "editable").equals("true")) {
        Element configured = elements(mojo, name).iterator().next();
        String usual = configured.getAttribute("default-value");
        String written = usual.isEmpty() ? "" : '`' + usual + '`';
        parameters.put(name, IN_WORDS.getOrDefault(name, written));
      }
    }
  }

  private static Iterable<Element> elements(Element in, String name) {
    NodeList found = in.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static String text(Element in, String name) {
    return elements(in, name).iterator().next().getTextContent();
  }

  private static Iterable<MatchResult> rows(String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(PAGE));
    return matcher.results().toList();
  }
}
