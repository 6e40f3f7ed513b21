package dev.colorfast.librarymodels;

import static dev.colorfast.librarymodels.Word.Place.ANNOTATION_TYPE;
import static dev.colorfast.librarymodels.Word.Place.CONSTRUCTOR;
import static dev.colorfast.librarymodels.Word.Place.METHOD;
import static dev.colorfast.librarymodels.Word.Place.PARAMETER;
import static dev.colorfast.librarymodels.Word.Place.TYPE;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The annotations that model files are written with, by what each may stand on there and which
 * elements it has.
 */
enum Word {
  BLOCKING(
      "Blocking",
      List.of("kind", "interrupt", "when", "timeout", "compensated"),
      METHOD,
      CONSTRUCTOR,
      TYPE),
  NON_BLOCKING("NonBlocking", List.of(), METHOD, CONSTRUCTOR, TYPE),
  RUNS_ON("RunsOn", List.of("value"), METHOD, TYPE, PARAMETER),
  RUNS_ON_ARGUMENT("RunsOnArgument", List.of("value"), METHOD, PARAMETER),
  COMPLETES_ON("CompletesOn", List.of("value"), METHOD, TYPE),
  COMPLETES_ON_ARGUMENT("CompletesOnArgument", List.of("value"), METHOD),
  THREAD_KIND_OF("ThreadKindOf", List.of("value"), METHOD, TYPE, PARAMETER),
  ON_THREAD("OnThread", List.of("value"), METHOD),
  COMPLETED("Completed", List.of(), METHOD, PARAMETER),
  ASYNC_HANDLE("AsyncHandle", List.of("value"), TYPE),
  MAY_IGNORE("MayIgnore", List.of(), METHOD, CONSTRUCTOR),
  CANCELLATION_POINT("CancellationPoint", List.of(), METHOD, PARAMETER),
  OWNED("Owned", List.of(), METHOD, TYPE, PARAMETER),
  LENT("Lent", List.of(), PARAMETER),
  DETACHED("Detached", List.of(), METHOD, PARAMETER),
  ACQUIRES("Acquires", List.of(), METHOD, CONSTRUCTOR),
  RELEASES("Releases", List.of(), METHOD, PARAMETER),
  ENTRY_POINT(
      "EntryPoint",
      List.of(
          "value",
          "given",
          "returning",
          "ofEveryMethod",
          "movedBy",
          "movedWhen",
          "onlyWith",
          "notWith",
          "notUsing"),
      ANNOTATION_TYPE);

  /** The package that the annotations are in. */
  static final String PACKAGE = "dev.colorfast.annotations";

  private final String annotation;
  private final List<String> elements;
  private final Set<Place> places;

  Word(String annotation, List<String> elements, Place... places) {
    this.annotation = annotation;
    this.elements = elements;
    this.places = EnumSet.copyOf(Arrays.asList(places));
  }

  /** What an annotation can stand on in a model file. */
  enum Place {
    TYPE("a type"),
    ANNOTATION_TYPE("an annotation type"),
    METHOD("a method"),
    CONSTRUCTOR("a constructor"),
    PARAMETER("a parameter");

    private final String label;

    Place(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /** Returns the annotation with this simple name, if there is one. */
  static Optional<Word> named(String annotation) {
    return Arrays.stream(values()).filter(word -> word.annotation.equals(annotation)).findFirst();
  }

  /** Returns the simple names of the annotations that may stand on such a place. */
  static List<String> allowedOn(Place place) {
    return Arrays.stream(values())
        .filter(word -> word.places.contains(place))
        .map(Word::annotation)
        .toList();
  }

  String annotation() {
    return annotation;
  }

  List<String> elements() {
    return elements;
  }

  /** Returns whether it may stand on one element several times. */
  boolean isRepeatable() {
    return this == ENTRY_POINT;
  }

  Set<Place> places() {
    return places;
  }
}
