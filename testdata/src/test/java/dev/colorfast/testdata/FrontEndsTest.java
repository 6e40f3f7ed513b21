package dev.colorfast.testdata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Trees and the class files that javac makes of them say the same, in every example of testdata.
 * What needs a newer JDK is compared there, with {@link Runner}.
 */
final class FrontEndsTest {

  static List<TestCase> cases() {
    return Runner.allCases(Project.TESTDATA);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void sayTheSame(TestCase testCase, @TempDir Path output) throws IOException {
    assumeTrue(testCase.isForThisJdk(), "needs a newer JDK");
    assumeTrue(testCase.target().stubs().isEmpty(), "class files of stubs are no JDK");
    FrontEnds.Comparison compared = FrontEnds.of(testCase.sources(), testCase.target(), output);
    assertEquals("", String.join("\n", compared.differences()));
    assertTrue(compared.calls() > 0, "nothing was compared");
  }
}
