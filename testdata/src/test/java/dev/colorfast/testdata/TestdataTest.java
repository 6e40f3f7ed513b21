package dev.colorfast.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds every example in testdata to its comments and golden files, on the JDK of the build.
 *
 * <p>It comes first, because when it updates the golden files the others compare with the new ones.
 */
@Order(1)
final class TestdataTest {

  private static final Golden GOLDEN = Golden.fromSystemProperty();

  static List<TestCase> cases() {
    return Runner.allCases(Project.TESTDATA);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void holdsWhatItsCommentsSay(TestCase testCase) {
    Verdict.of(testCase, GOLDEN).report();
  }

  @Test
  void everyGoldenFileHasItsCase() {
    List<String> complaints =
        Compilation.checks().stream()
            .map(check -> TestCase.orphanedWitnesses(check, Project.TESTDATA))
            .flatMap(orphans -> GOLDEN.applyToOrphans(orphans).stream())
            .toList();
    assertEquals(List.of(), complaints);
  }
}
