package dev.colorfast.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on house frameworks: its framework is taught by its model and by nothing else. */
final class HouseFrameworkTest {
  private static final String PAGE = "teach-a-house-framework";
  private static final String CHECK = "BlockingOnEventLoop";
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");

  @TempDir Path folder;

  private static List<Page.Block> blocks(String heading) throws IOException {
    return Page.of(PAGE).javaBlocks().stream()
        .filter(block -> block.heading().equals(heading))
        .toList();
  }

  private List<Path> written(List<Page.Block> blocks) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Page.Block block : blocks) {
      Matcher name = PACKAGE.matcher(block.code());
      String packageName = name.find() ? name.group(1).replace('.', '/') : "";
      Path place = Files.createDirectories(folder.resolve("src").resolve(packageName));
      files.add(Files.writeString(place.resolve(block.fileName()), block.code()));
    }
    return files;
  }

  private Path compiledFramework() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("framework"));
    List<String> arguments = new ArrayList<>(List.of("-d", classes.toString(), "-proc:none"));
    written(blocks("The framework")).forEach(file -> arguments.add(file.toString()));
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new)));
    return classes;
  }

  private static List<Long> linesOf(List<Finding> findings) {
    return findings.stream().map(Finding::line).distinct().toList();
  }

  private static List<Long> linesThatSayReported(Path source) throws IOException {
    List<String> lines = Files.readAllLines(source);
    List<Long> reported = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).contains("// reported")) {
        reported.add(i + 1L);
      }
    }
    return reported;
  }

  @Test
  void isReportedAsThePageSays() throws IOException {
    Path framework = compiledFramework();
    Path model = Files.writeString(folder.resolve("bus.java"), blocks("The model").get(0).code());
    List<Path> application = written(blocks("What is reported"));
    List<String> taught = List.of("-XepOpt:Colorfast:Models=" + model);

    Compilation compilation = Compilation.against(framework, CHECK, application, taught);

    assertEquals(List.of(), compilation.complaints());
    assertEquals(linesThatSayReported(application.get(0)), linesOf(compilation.findings()));
  }

  /** What is not said is not guessed. */
  @Test
  void nothingIsReportedWithoutTheModel() throws IOException {
    Path framework = compiledFramework();
    List<Path> application = written(blocks("What is reported"));

    Compilation compilation = Compilation.against(framework, CHECK, application, List.of());

    assertEquals(List.of(), compilation.complaints());
    assertEquals(List.of(), compilation.findings());
  }

  /** A jar that carries the model needs no option. */
  @Test
  void modelIsFoundInTheJarOfTheFramework() throws IOException {
    Path framework = compiledFramework();
    Path models = Files.createDirectories(framework.resolve("META-INF/colorfast"));
    Files.writeString(models.resolve("bus.java"), blocks("The model").get(0).code());
    Path jar = folder.resolve("bus.jar");
    int created =
        java.util.spi.ToolProvider.findFirst("jar")
            .orElseThrow()
            .run(System.out, System.err, "cf", jar.toString(), "-C", framework.toString(), ".");
    assertEquals(0, created);
    List<Path> application = written(blocks("What is reported"));

    Compilation compilation = Compilation.against(jar, CHECK, application, List.of());

    assertEquals(List.of(), compilation.complaints());
    assertEquals(linesThatSayReported(application.get(0)), linesOf(compilation.findings()));
  }
}
