package dev.colorfast.colormap;

import static dev.colorfast.colormap.Maps.name;
import static dev.colorfast.colors.Color.ASYNC;
import static dev.colorfast.colors.Color.BLOCKING;
import static dev.colorfast.colors.Color.MIXED;
import static dev.colorfast.colors.Color.PLAIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.colorfast.colormap.ColorMap.Boundary;
import dev.colorfast.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColorMapTest {
  private static final ColorMap STORE =
      new Maps()
          .method("db.Store.find", ASYNC, "lib.Client.send")
          .method("db.Store.page", ASYNC, "db.Store.find")
          .method("db.Store.check", BLOCKING, "java.T.sleep")
          .map();

  private static final ColorMap FRONT =
      new Maps()
          .method("web.Front.show", MIXED, List.of("lib.Page.show"), List.of("ui"), "db.Store.page")
          .method("web.Front.name", PLAIN, "CALLS_BACK web.Front.name")
          .map();

  @Test
  void whatIsWrittenIsReadBack(@TempDir Path folder) throws IOException {
    ColorMap all =
        new ColorMap(
            ColorMap.of(Map.of("store", STORE, "front", FRONT)).methods(),
            List.of(
                new Boundary(Boundary.Kind.BRIDGE, name("web.Front.show"), 3, "x#get()V", ""),
                new Boundary(
                    Boundary.Kind.HAND_OFF, name("db.Store.page"), 7, "x#run()V", "x#y()V")),
            List.of(
                new Found("A", name("db.Store.page"), 7, "ui", Found.Fate.LEFT_OUT),
                new Found("B", name("db.Store.page"), 0, "", Found.Fate.REPORTED)),
            List.of(new Watch(name("web.Front.show"), "ui", "A", "why")),
            List.of(new Pin(name("db.Store.page"), 3, "x#z()V", "this", 24)),
            Map.of("x#z()V", "built-in model of x"));
    Path file = folder.resolve("new/colors.json");
    ColorMapFile.write(file, all);
    assertEquals(all, ColorMapFile.read(file));
    assertEquals(1, Files.list(file.getParent()).count(), "nothing else is left behind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{\"format\":\"other\",\"version\":1}",
        "{\"format\":\"colorfast-colors\",\"version\":2}",
        "{\"format\":\"colorfast-colors\",\"version\":1,\"methods\":[{\"name\":3}]}",
        "{\"format\":\"colorfast-colors\",\"version\":1,\"methods\":[7]}"
      })
  void otherTextIsRefused(String text) {
    assertThrows(Json.Malformed.class, () -> ColorMapFile.map(text));
  }

  @Test
  void theOrderOfModulesAndMethodsDoesNotMatter() {
    ColorMap one = ColorMap.of(Map.of("a", STORE, "b", FRONT));
    List<ColorMap.Method> backwards = new java.util.ArrayList<>(one.methods());
    java.util.Collections.reverse(backwards);
    assertEquals(ColorMapFile.text(one), ColorMapFile.text(new ColorMap(backwards, List.of())));
  }

  @Test
  void anOriginIsFollowedOverModules() {
    List<Spread.Origin> origins = Spread.of(ColorMap.of(Map.of("store", STORE, "front", FRONT)));
    assertEquals(
        List.of(
            new Spread.Origin(
                true, "call", name("lib.Client.send"), List.of(name("db.Store.find")), 3, 2, 2, 2),
            new Spread.Origin(
                false, "sleep", name("java.T.sleep"), List.of(name("db.Store.check")), 1, 1, 1, 1)),
        origins);
  }
}
