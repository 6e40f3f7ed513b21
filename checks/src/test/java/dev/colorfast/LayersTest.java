package dev.colorfast;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.google.errorprone.BugPattern;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * Data flows one way: trees and model files become facts and contracts, these a call graph, that
 * effects, these known threads and findings. Each package sees only what comes before it.
 *
 * <p>ArchUnit fails a rule that matches no class, so none of these can be empty.
 */
@AnalyzeClasses(packages = "dev.colorfast", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
  private static final String BASE = "dev.colorfast.";

  private static ArchRule mayOnlySee(String layer, String because, String... seen) {
    String[] packages = new String[seen.length + 2];
    packages[0] = "java..";
    packages[1] = BASE + layer;
    for (int i = 0; i < seen.length; i++) {
      packages[i + 2] = seen[i].contains("..") ? seen[i] : BASE + seen[i];
    }
    return classes()
        .that()
        .resideInAPackage(BASE + layer)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(packages)
        .because(because);
  }

  @ArchTest
  static final ArchRule VOCABULARY =
      mayOnlySee("model", "the vocabulary can be read alone, and everything speaks it");

  @ArchTest
  static final ArchRule FACTS =
      mayOnlySee("facts", "facts are stored and compared without a compiler", "model");

  @ArchTest
  static final ArchRule CALL_GRAPH =
      mayOnlySee("callgraph", "it is built from facts of any origin", "model", "facts");

  @ArchTest
  static final ArchRule SOLVER =
      mayOnlySee(
          "solver", "it knows rules, not where facts come from", "model", "facts", "callgraph");

  @ArchTest
  static final ArchRule THREADS =
      mayOnlySee(
          "threads",
          "it adds to effects where they happen",
          "model",
          "facts",
          "callgraph",
          "solver");

  @ArchTest
  static final ArchRule LIFECYCLES =
      mayOnlySee(
          "lifecycles",
          "who ends what is started does not depend on which thread runs it",
          "model",
          "facts",
          "callgraph",
          "solver");

  @ArchTest
  static final ArchRule CANCELLATION =
      mayOnlySee(
          "cancellation",
          "what is lost on a way through a body does not depend on how it is reported",
          "model",
          "facts",
          "callgraph",
          "solver");

  @ArchTest
  static final ArchRule LOCKS =
      mayOnlySee(
          "locks",
          "what is held where something is waited for does not depend on how it is reported",
          "model",
          "facts",
          "callgraph",
          "solver",
          "threads");

  @ArchTest
  static final ArchRule FINDINGS =
      mayOnlySee(
          "findings",
          "what is reported is decided once, for every way of reporting it",
          "model",
          "facts",
          "callgraph",
          "solver",
          "threads",
          "colors",
          "lifecycles",
          "cancellation",
          "locks",
          "json");

  @ArchTest
  static final ArchRule LINKING =
      mayOnlySee(
          "linking",
          "what has been compiled is linked without a compiler",
          "model",
          "facts",
          "bytecode",
          "librarymodels",
          "callgraph",
          "solver",
          "threads",
          "colors",
          "findings");

  @ArchTest
  static final ArchRule COLORS =
      mayOnlySee(
          "colors",
          "a color is what effects and handles make of a method",
          "model",
          "facts",
          "callgraph",
          "solver");

  @ArchTest
  static final ArchRule COLOR_MAP =
      mayOnlySee(
          "colormap",
          "it only writes down what is inferred, and what is found",
          "model",
          "facts",
          "callgraph",
          "solver",
          "threads",
          "colors",
          "locks",
          "findings",
          "json");

  @ArchTest
  static final ArchRule REPORT =
      mayOnlySee(
          "report",
          "a page shows what is inferred and found elsewhere",
          "colormap",
          "findings",
          "json");

  @ArchTest
  static final ArchRule JSON =
      mayOnlySee("json", "it knows no meaning, so that everything may be written with it");

  @ArchTest
  static final ArchRule LIBRARY_MODELS =
      mayOnlySee(
          "librarymodels",
          "library knowledge is text, and this is the one package that sees its parser",
          "model",
          "com.github.javaparser..");

  @ArchTest
  static final ArchRule FRONT_END =
      mayOnlySee(
          "javac",
          "the compiler's classes stay behind facts, so that another front end can take its place",
          "model",
          "facts",
          "javac.paths",
          "com.sun..",
          "javax..");

  @ArchTest
  static final ArchRule PATHS =
      mayOnlySee(
          "javac.paths",
          "control-flow graphs stay behind the ways through a body",
          "model",
          "facts",
          "com.sun..",
          "javax..",
          "org.checkerframework.errorprone..");

  @ArchTest
  static final ArchRule DATAFLOW_IS_FENCED =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + "javac.paths")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.checkerframework..")
          .because("Error Prone brings that library, and changes it when it likes");

  @ArchTest
  static final ArchRule CLASS_FILES =
      mayOnlySee(
          "bytecode",
          "trees and class files do not know each other, and each can tell on the other",
          "model",
          "facts",
          "org.objectweb.asm..");

  @ArchTest
  static final ArchRule ASM_IS_FENCED =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + "bytecode")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.objectweb.asm..")
          .because("how class files are read is nobody else's business");

  @ArchTest
  static final ArchRule COMPILER_IS_FENCED =
      noClasses()
          .that()
          .resideOutsideOfPackages(BASE + "javac..", BASE + "bugpatterns")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("com.sun..", "javax.tools..", "com.google.errorprone..")
          .because("compilers change, and only the front end and the bridge may notice");

  @ArchTest
  static final ArchRule PARSER_IS_FENCED =
      noClasses()
          .that()
          .resideOutsideOfPackage(BASE + "librarymodels")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.github.javaparser..")
          .because("a user's javac must not pay for JavaParser's start");

  @ArchTest
  static final ArchRule CHECKS_SEE_FINDINGS_ONLY =
      noClasses()
          .that()
          .areAnnotatedWith(BugPattern.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              BASE + "javac",
              BASE + "facts",
              BASE + "callgraph",
              BASE + "solver",
              BASE + "librarymodels")
          .because("a check that needs the engine shows that a summary lacks an effect");

  @ArchTest
  static void packagesHaveNoCycles(JavaClasses classes) {
    slices().matching(BASE + "(*)").should().beFreeOfCycles().check(classes);
  }

  @ArchTest
  static final ArchRule NAMES_SAY_THE_TOPIC =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Data|Info)")
          .because("such a name does not say what is inside");
}
