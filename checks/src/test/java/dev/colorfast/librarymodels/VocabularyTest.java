package dev.colorfast.librarymodels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.annotations.AsyncHandle;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.InterruptResponse;
import dev.colorfast.model.ThreadKind;
import dev.colorfast.model.TypeContract;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The public annotations and what we know of them without having them on our class path. */
class VocabularyTest {

  @Test
  void enumsHaveTheSameConstants() {
    assertEquals(
        names(dev.colorfast.annotations.BlockingKind.values()), names(BlockingKind.values()));
    assertEquals(
        names(dev.colorfast.annotations.InterruptResponse.values()),
        names(InterruptResponse.values()));
    assertEquals(names(dev.colorfast.annotations.ThreadKind.values()), names(ThreadKind.values()));
    assertEquals(names(AsyncHandle.Start.values()), names(TypeContract.HandleStart.values()));
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  @ParameterizedTest
  @EnumSource
  void wordsHaveTheElementsOfTheirAnnotations(Word word) throws ClassNotFoundException {
    Class<?> annotation = Class.forName(Word.PACKAGE + '.' + word.annotation());
    assertEquals(
        Arrays.stream(annotation.getDeclaredMethods())
            .map(Method::getName)
            .collect(Collectors.toSet()),
        Set.copyOf(word.elements()));
  }

  @ParameterizedTest
  @EnumSource
  void wordsStandWhereTheirAnnotationsMay(Word word) throws ClassNotFoundException {
    Class<?> annotation = Class.forName(Word.PACKAGE + '.' + word.annotation());
    Set<String> inModelFiles =
        Set.of("TYPE", "ANNOTATION_TYPE", "METHOD", "CONSTRUCTOR", "PARAMETER");
    assertEquals(
        Arrays.stream(annotation.getAnnotation(Target.class).value())
            .map(ElementType::name)
            .filter(inModelFiles::contains)
            .collect(Collectors.toSet()),
        word.places().stream().map(Enum::name).collect(Collectors.toSet()));
  }
}
