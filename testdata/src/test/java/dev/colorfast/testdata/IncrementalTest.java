package dev.colorfast.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A file that is compiled alone, with the rest of its module as class files, has the findings that
 * it has in the full build, in the same words.
 */
final class IncrementalTest {

  /**
   * Source files that are a module together.
   *
   * @param hasFindings whether something is found in it
   */
  record Module(String name, String check, List<Path> sources, boolean hasFindings) {
    @Override
    public String toString() {
      return name;
    }
  }

  /**
   * How many examples of one file make a module: for each of its files the whole module is
   * analysed.
   */
  private static final int MODULE_SIZE = 8;

  /** Each example of several files, and the examples of one file of a check, some at a time. */
  static List<Module> modules() {
    List<Module> modules = new ArrayList<>();
    Map<String, List<Path>> singles = new TreeMap<>();
    for (TestCase testCase : Runner.allCases(Project.TESTDATA)) {
      if (testCase.target().isDefault()) {
        if (testCase.sources().size() > 1) {
          modules.add(
              new Module(
                  testCase.name(),
                  testCase.check(),
                  testCase.sources(),
                  Files.exists(testCase.witnesses())));
        } else {
          singles
              .computeIfAbsent(testCase.check(), unused -> new ArrayList<>())
              .addAll(testCase.sources());
        }
      }
    }
    singles.forEach(
        (check, sources) -> {
          for (List<Path> part : Lists.partition(sources, MODULE_SIZE)) {
            String first = part.get(0).getFileName().toString();
            modules.add(new Module(check + " from " + first, check, part, true));
          }
        });
    return modules;
  }

  private static String text(List<Finding> findings) {
    return findings.stream()
        .map(finding -> finding.file() + ':' + finding.line() + ' ' + finding.text())
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("modules")
  void fileCompiledAloneHasTheFindingsOfTheFullBuild(Module module, @TempDir Path output)
      throws IOException {
    Compilation full = compile(module, module.sources(), output);
    assertEquals(module.hasFindings(), !full.findings().isEmpty());
    for (Path source : module.sources()) {
      String name = source.getFileName().toString();
      List<Finding> expected =
          full.findings().stream().filter(finding -> finding.file().equals(name)).toList();
      Compilation alone = compile(module, List.of(source), output);
      assertEquals(text(expected), text(alone.findings()), name);
    }
  }

  private static Compilation compile(Module module, List<Path> sources, Path output)
      throws IOException {
    Files.createDirectories(output);
    Compilation compilation =
        Compilation.into(output, module.check(), sources, TestCase.Target.DEFAULT);
    assertEquals(List.of(), compilation.complaints());
    return compilation;
  }
}
