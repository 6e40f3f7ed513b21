package dev.colorfast.colormap;

import dev.colorfast.colormap.ColorMap.Boundary;
import dev.colorfast.colormap.ColorMap.Call;
import dev.colorfast.colormap.ColorMap.Cause;
import dev.colorfast.colormap.ColorMap.Form;
import dev.colorfast.colormap.ColorMap.How;
import dev.colorfast.colormap.ColorMap.Method;
import dev.colorfast.colors.Color;
import dev.colorfast.facts.WholeFile;
import dev.colorfast.json.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A color map as JSON. Names of methods and files stand in two lists, and everything else refers to
 * them by index; {@code docs/colors.md} describes the form.
 *
 * <p>Law: {@code map(text(map))} equals {@code map}, and equal maps have equal text.
 */
public final class ColorMapFile {
  private static final String FORMAT = "colorfast-colors";
  private static final int VERSION = 1;

  private ColorMapFile() {}

  /**
   * Writes a map, as a whole or not at all.
   *
   * @throws IOException if the file cannot be written
   */
  public static void write(Path file, ColorMap map) throws IOException {
    WholeFile.write(file, text(map).getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads a map.
   *
   * @throws IOException if the file cannot be read
   * @throws Json.Malformed if it holds no map, or one of another version
   */
  public static ColorMap read(Path file) throws IOException {
    return map(Files.readString(file, StandardCharsets.UTF_8));
  }

  /** Returns a map as text. */
  public static String text(ColorMap map) {
    return Json.compact(new Writer().value(map));
  }

  /**
   * Returns the map that a text stands for.
   *
   * @throws Json.Malformed if it stands for none
   */
  public static ColorMap map(String text) {
    Object value = Json.read(text);
    try {
      return new Reader((Map<?, ?>) value).map();
    } catch (ClassCastException
        | IllegalArgumentException
        | IndexOutOfBoundsException
        | NullPointerException wrong) {
      throw new Json.Malformed("no color map: " + wrong.getMessage());
    }
  }

  private static final class Writer {
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Map<String, Integer> files = new LinkedHashMap<>();

    Map<String, Object> value(ColorMap map) {
      map.methods().forEach(method -> name(method.id()));
      List<Object> methods = new ArrayList<>();
      map.methods().forEach(method -> methods.add(value(method)));
      List<Object> boundaries = new ArrayList<>();
      map.boundaries().forEach(boundary -> boundaries.add(value(boundary)));
      List<Object> found = map.found().stream().map(this::value).toList();
      List<Object> watches = map.watches().stream().map(this::value).toList();
      List<Object> pins = map.pins().stream().map(this::value).toList();
      List<Object> grounds = new ArrayList<>();
      map.grounds().forEach((method, ground) -> grounds.add(List.of(name(method), ground)));
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("format", FORMAT);
      value.put("version", VERSION);
      value.put("names", new ArrayList<>(names.keySet()));
      value.put("files", new ArrayList<>(files.keySet()));
      value.put("methods", methods);
      value.put("boundaries", boundaries);
      putUnlessEmpty("found", found, value);
      putUnlessEmpty("watches", watches, value);
      putUnlessEmpty("pins", pins, value);
      putUnlessEmpty("grounds", grounds, value);
      return value;
    }

    private Object value(Found found) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("check", found.check());
      value.put("in", name(found.method()));
      value.put("line", found.line());
      if (!found.restsOn().isEmpty()) {
        value.put("restsOn", found.restsOn());
      }
      value.put("fate", word(found.fate()));
      return value;
    }

    private Object value(Watch watch) {
      return List.of(name(watch.method()), watch.on(), watch.check(), watch.because());
    }

    private Object value(Pin pin) {
      return List.of(name(pin.method()), pin.line(), name(pin.callee()), pin.by(), pin.before());
    }

    private int name(String name) {
      return names.computeIfAbsent(name, unused -> names.size());
    }

    private int file(String file) {
      return files.computeIfAbsent(file, unused -> files.size());
    }

    private Map<String, Object> value(Method method) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("name", name(method.id()));
      if (!method.module().isEmpty()) {
        value.put("module", method.module());
      }
      if (method.form() != Form.METHOD) {
        value.put("form", word(method.form()));
      }
      method.enclosing().ifPresent(around -> value.put("in", name(around)));
      if (!method.file().isEmpty()) {
        value.put("file", file(method.file()));
        value.put("line", method.line());
      }
      value.put("color", method.color().word());
      putUnlessEmpty("threads", new ArrayList<>(method.threads()), value);
      List<Object> overrides = new ArrayList<>();
      method.overrides().forEach(each -> overrides.add(name(each)));
      putUnlessEmpty("overrides", overrides, value);
      List<Object> calls = new ArrayList<>();
      for (Call call : method.calls()) {
        calls.add(List.of(name(call.callee()), call.line(), word(call.how())));
      }
      putUnlessEmpty("calls", calls, value);
      putUnlessEmpty("async", causes(method.async()), value);
      putUnlessEmpty("blocking", causes(method.blocking()), value);
      if (method.mayBlock() != method.color().isBlocking()) {
        value.put("mayBlock", method.mayBlock());
      }
      return value;
    }

    private static void putUnlessEmpty(String key, List<Object> all, Map<String, Object> value) {
      if (!all.isEmpty()) {
        value.put(key, all);
      }
    }

    private List<Object> causes(List<Cause> causes) {
      List<Object> all = new ArrayList<>();
      for (Cause cause : causes) {
        List<Object> value = new ArrayList<>();
        value.add(name(cause.method()));
        value.add(cause.line());
        value.add(cause.kind());
        cause.file().ifPresent(file -> value.add(file(file)));
        all.add(value);
      }
      return all;
    }

    private Map<String, Object> value(Boundary boundary) {
      Map<String, Object> value = new LinkedHashMap<>();
      value.put("kind", word(boundary.kind()));
      value.put("in", name(boundary.method()));
      value.put("line", boundary.line());
      value.put("callee", name(boundary.callee()));
      if (!boundary.of().isEmpty()) {
        value.put("of", name(boundary.of()));
      }
      return value;
    }
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static <E extends Enum<E>> E constant(Class<E> type, Object word) {
    return Enum.valueOf(type, ((String) word).toUpperCase(Locale.ROOT).replace('-', '_'));
  }

  private static final class Reader {
    private final Map<?, ?> value;
    private final List<?> names;
    private final List<?> files;

    Reader(Map<?, ?> value) {
      if (!FORMAT.equals(value.get("format"))
          || !Integer.valueOf(VERSION).equals(value.get("version"))) {
        throw new IllegalArgumentException("format or version is another one");
      }
      this.value = value;
      names = list(value, "names");
      files = list(value, "files");
    }

    ColorMap map() {
      List<Method> methods = new ArrayList<>();
      list(value, "methods").forEach(each -> methods.add(method((Map<?, ?>) each)));
      List<Boundary> boundaries = new ArrayList<>();
      list(value, "boundaries").forEach(each -> boundaries.add(boundary((Map<?, ?>) each)));
      List<Found> found = new ArrayList<>();
      list(value, "found").forEach(each -> found.add(found((Map<?, ?>) each)));
      List<Watch> watches = new ArrayList<>();
      list(value, "watches").forEach(each -> watches.add(watch((List<?>) each)));
      List<Pin> pins = new ArrayList<>();
      list(value, "pins").forEach(each -> pins.add(pin((List<?>) each)));
      Map<String, String> grounds = new HashMap<>();
      for (Object each : list(value, "grounds")) {
        List<?> ground = (List<?>) each;
        grounds.put(name(ground.get(0)), (String) ground.get(1));
      }
      return new ColorMap(methods, boundaries, found, watches, pins, grounds);
    }

    private Found found(Map<?, ?> from) {
      return new Found(
          (String) from.get("check"),
          name(from.get("in")),
          line(from.get("line")),
          from.containsKey("restsOn") ? (String) from.get("restsOn") : "",
          constant(Found.Fate.class, from.get("fate")));
    }

    private Watch watch(List<?> from) {
      return new Watch(
          name(from.get(0)), (String) from.get(1), (String) from.get(2), (String) from.get(3));
    }

    private Pin pin(List<?> from) {
      return new Pin(
          name(from.get(0)),
          line(from.get(1)),
          name(from.get(2)),
          (String) from.get(3),
          line(from.get(4)));
    }

    private static List<?> list(Map<?, ?> from, String key) {
      Object found = from.get(key);
      return found == null ? List.of() : (List<?>) found;
    }

    private String name(Object index) {
      return index == null ? "" : (String) names.get((Integer) index);
    }

    private String file(Object index) {
      return (String) files.get((Integer) index);
    }

    private static int line(Object line) {
      return line == null ? 0 : (Integer) line;
    }

    private Method method(Map<?, ?> from) {
      List<String> threads = new ArrayList<>();
      list(from, "threads").forEach(each -> threads.add((String) each));
      List<String> overrides = new ArrayList<>();
      list(from, "overrides").forEach(each -> overrides.add(name(each)));
      List<Call> calls = new ArrayList<>();
      for (Object each : list(from, "calls")) {
        List<?> call = (List<?>) each;
        calls.add(new Call(name(call.get(0)), line(call.get(1)), constant(How.class, call.get(2))));
      }
      Color color = constant(Color.class, from.get("color"));
      return new Method(
          name(from.get("name")),
          from.containsKey("module") ? (String) from.get("module") : "",
          from.containsKey("form") ? constant(Form.class, from.get("form")) : Form.METHOD,
          Optional.ofNullable(from.get("in")).map(this::name),
          from.containsKey("file") ? file(from.get("file")) : "",
          line(from.get("line")),
          color,
          threads,
          overrides,
          calls,
          causes(list(from, "async")),
          causes(list(from, "blocking")),
          from.containsKey("mayBlock") ? (Boolean) from.get("mayBlock") : color.isBlocking());
    }

    private List<Cause> causes(List<?> from) {
      List<Cause> causes = new ArrayList<>();
      for (Object each : from) {
        List<?> cause = (List<?>) each;
        Optional<String> file =
            cause.size() > 3 ? Optional.of(file(cause.get(3))) : Optional.empty();
        causes.add(new Cause(name(cause.get(0)), file, line(cause.get(1)), (String) cause.get(2)));
      }
      return causes;
    }

    private Boundary boundary(Map<?, ?> from) {
      return new Boundary(
          constant(Boundary.Kind.class, from.get("kind")),
          name(from.get("in")),
          line(from.get("line")),
          name(from.get("callee")),
          name(from.get("of")));
    }
  }
}
