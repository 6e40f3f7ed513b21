package dev.colorfast.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JdkTest {
  @ParameterizedTest
  @CsvSource({"1.8.0_392, 8", "17, 17", "25.0.3, 25", "22-ea, 22", "\"21.0.1\", 21"})
  void aVersionHasItsFeature(String version, int feature) {
    assertEquals(Optional.of(feature), Jdk.featureOf(version));
  }

  @Test
  void aJdkTellsItsVersion(@TempDir Path home) throws IOException {
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"A\"\nJAVA_VERSION=\"25.0.3\"\n");

    assertEquals(Optional.of(new Jdk(home, 25)), Jdk.in(home));
  }

  @Test
  void aDirectoryWithoutAVersionIsNoJdk(@TempDir Path home) throws IOException {
    assertEquals(Optional.empty(), Jdk.in(home));
    Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"A\"\n");
    assertEquals(Optional.empty(), Jdk.in(home));
  }
}
