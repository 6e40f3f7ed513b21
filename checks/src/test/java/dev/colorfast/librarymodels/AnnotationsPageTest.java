package dev.colorfast.librarymodels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.StaticJavaParser;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.AnnotationMemberDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import com.github.javaparser.javadoc.Javadoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page about the annotations is written from their sources. */
class AnnotationsPageTest {
  private static final Path SOURCES =
      Path.of("..", "annotations", "src", "main", "java", "dev", "colorfast", "annotations");
  private static final Path PAGE = Path.of("..", "docs", "annotations.md");
  private static final String UPDATE =
      "mvn test -pl checks -am -Dtest=AnnotationsPageTest -Dsurefire.failIfNoSpecifiedTests=false"
          + " -Dcolorfast.golden=update";

  @BeforeAll
  static void readsJava17() {
    StaticJavaParser.setConfiguration(
        new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
  }

  @Test
  void isWrittenFromTheSources() throws IOException {
    String text = page();
    if (System.getProperty("colorfast.golden", "").equals("update")) {
      Files.writeString(PAGE, text);
    }
    assertEquals(text, Files.readString(PAGE), "to write it again: " + UPDATE);
  }

  private static String page() throws IOException {
    StringBuilder page =
        new StringBuilder(
            """
            # The annotations

            `dev.colorfast:colorfast-annotations` has what code can say of itself, and what
            [model files](model-files.md) say of code that cannot. Put the dependency into the project with
            scope `provided`; nothing of it is needed when the program runs. This page is written from the
            sources of the annotations, and a test fails when it does not say the same.

            """);
    List<TypeDeclaration<?>> types = types();
    page.append("## Annotations\n");
    for (TypeDeclaration<?> type : types) {
      if (type instanceof AnnotationDeclaration annotation) {
        page.append("\n### `@%s`\n\n".formatted(annotation.getNameAsString()));
        page.append("On: %s.\n\n".formatted(targets(annotation)));
        page.append(description(annotation)).append('\n');
        appendElements(annotation, page);
        appendConstants(annotation.getMembers().stream().toList(), page);
      }
    }
    page.append("\n## What they refer to\n");
    for (TypeDeclaration<?> type : types) {
      if (type instanceof EnumDeclaration) {
        appendConstants(List.of(type), page);
      }
    }
    return page.toString();
  }

  private static List<TypeDeclaration<?>> types() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      List<Path> sources =
          files.filter(file -> !file.endsWith("package-info.java")).sorted().toList();
      List<TypeDeclaration<?>> types = new ArrayList<>();
      for (Path source : sources) {
        types.addAll(StaticJavaParser.parse(source).getTypes());
      }
      return types;
    }
  }

  private static String targets(AnnotationDeclaration annotation) {
    return annotation
        .getAnnotationByName("Target")
        .map(target -> target.asSingleMemberAnnotationExpr().getMemberValue().toString())
        .orElse("everything")
        .replaceAll("ElementType\\.|[{} ]", "")
        .toLowerCase(Locale.ROOT)
        .replace("annotation_type", "annotation type")
        .replace(",", ", ");
  }

  private static void appendElements(AnnotationDeclaration annotation, StringBuilder page) {
    List<AnnotationMemberDeclaration> elements =
        annotation.getMembers().stream()
            .filter(AnnotationMemberDeclaration.class::isInstance)
            .map(AnnotationMemberDeclaration.class::cast)
            .toList();
    if (elements.isEmpty()) {
      return;
    }
    page.append("\n| element | default | says |\n|---|---|---|\n");
    for (AnnotationMemberDeclaration element : elements) {
      String usual =
          element.getDefaultValue().map(value -> '`' + value.toString() + '`').orElse("");
      page.append(
          "| `%s %s` | %s | %s |\n"
              .formatted(element.getType(), element.getNameAsString(), usual, inOneLine(element)));
    }
  }

  private static void appendConstants(List<?> members, StringBuilder page) {
    for (Object member : members) {
      if (member instanceof EnumDeclaration type) {
        page.append("\n### `%s`\n\n".formatted(type.getNameAsString()));
        page.append(description(type)).append("\n\n| constant | means |\n|---|---|\n");
        for (EnumConstantDeclaration constant : type.getEntries()) {
          page.append("| `%s` | %s |\n".formatted(constant.getNameAsString(), inOneLine(constant)));
        }
      }
    }
  }

  private static String inOneLine(NodeWithJavadoc<?> node) {
    return description(node).replace("\n\n", " ");
  }

  private static String description(NodeWithJavadoc<?> node) {
    String text = node.getJavadoc().map(Javadoc::getDescription).orElseThrow().toText().strip();
    return Stream.of(text.split("<p>"))
        .map(AnnotationsPageTest::inMarkdown)
        .collect(Collectors.joining("\n\n"));
  }

  private static String inMarkdown(String paragraph) {
    return paragraph
        .replaceAll("\\{@link\\s+(?:[\\w.]*\\.)?(\\w+)#(\\w+)[^}]*\\}", "`$1.$2`")
        .replaceAll("\\{@link\\s+#(\\w+)[^}]*\\}", "`$1`")
        .replaceAll("\\{@link\\s+(?:[\\w.]*\\.)?(\\w+)\\s*\\}", "`$1`")
        .replaceAll("\\{@code\\s+([^}]*)\\}", "`$1`")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
