package dev.colorfast.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Without a new JDK the tests that need one are skipped, and never for another reason. */
@DisabledIfSystemProperty(named = Jdk.PROPERTY, matches = ".+", disabledReason = "it overrides all")
final class JdkTest {

  @TempDir Path folder;

  @Test
  void takesTheNewest() throws IOException {
    assertEquals(Optional.of("/jdk-25"), newestOf("17.0.15", "25.0.3", "21.0.9"));
  }

  @Test
  void takesNoneThatIsTooOld() throws IOException {
    assertEquals(Optional.empty(), newestOf("17.0.15", "11.0.2"));
  }

  @Test
  void takesNoneWhereNoneWasListed() throws IOException {
    assertEquals(Optional.empty(), Jdk.newest(folder.resolve("missing.xml")));
    assertEquals(Optional.empty(), newestOf());
  }

  private Optional<String> newestOf(String... versions) throws IOException {
    StringBuilder xml = new StringBuilder("<toolchains>");
    for (String version : versions) {
      String home = "/jdk-" + Runtime.Version.parse(version).feature();
      xml.append("<toolchain><type>jdk</type><provides><vendor.version>x</vendor.version>")
          .append("<version>" + version + "</version></provides>")
          .append("<configuration><jdkHome>" + home + "</jdkHome></configuration></toolchain>");
    }
    Path file = Files.writeString(folder.resolve("toolchains.xml"), xml + "</toolchains>");
    return Jdk.newest(file).map(jdk -> jdk.home().toString());
  }
}
