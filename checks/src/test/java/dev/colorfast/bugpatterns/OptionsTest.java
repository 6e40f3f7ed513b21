package dev.colorfast.bugpatterns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class OptionsTest {

  @Test
  void theReadmeHasThemAll() throws IOException {
    String readme = Files.readString(Path.of("..", "README.md"));
    Pattern row = Pattern.compile("(?m)^\\| `-XepOpt:Colorfast:(\\w+)=` \\|");
    assertEquals(
        Options.KNOWN,
        row.matcher(readme).results().map(match -> match.group(1)).sorted().toList());
  }
}
