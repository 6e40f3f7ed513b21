package dev.colorfast.librarymodels;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.type.Type;
import dev.colorfast.librarymodels.Word.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The annotations on one element of a model file. What is wrong with them is added to the file's
 * problems, and then taken as not said.
 */
final class Words {

  private final Imports imports;
  private final Problems problems;
  private final Map<Word, AnnotationExpr> annotations = new EnumMap<>(Word.class);
  private final Map<Word, Map<String, Expression>> values = new EnumMap<>(Word.class);

  /** What says once more what may be said several times. */
  private final List<Words> repeated = new ArrayList<>(0);

  private Words(Imports imports, Problems problems) {
    this.imports = imports;
    this.problems = problems;
  }

  static Words on(NodeWithAnnotations<?> element, Place place, Imports imports, Problems problems) {
    Words words = new Words(imports, problems);
    for (AnnotationExpr annotation : element.getAnnotations()) {
      words.add(annotation, place);
    }
    words.excludes(Word.BLOCKING, Word.NON_BLOCKING);
    words.excludes(Word.RUNS_ON, Word.RUNS_ON_ARGUMENT);
    words.excludes(Word.COMPLETES_ON, Word.COMPLETES_ON_ARGUMENT);
    return words;
  }

  private void add(AnnotationExpr annotation, Place place) {
    Optional<Word> word = named(annotation);
    if (word.isEmpty()) {
      return;
    }
    if (!word.get().places().contains(place)) {
      problems.add(
          annotation,
          "@"
              + word.get().annotation()
              + " cannot stand on "
              + place.label()
              + "; expected "
              + oneOf(Word.allowedOn(place).stream().map(name -> "@" + name).toList()));
      return;
    }
    if (annotations.containsKey(word.get()) && word.get().isRepeatable()) {
      Words other = new Words(imports, problems);
      other.add(annotation, place);
      repeated.add(other);
      return;
    }
    if (annotations.putIfAbsent(word.get(), annotation) != null) {
      problems.add(annotation, "@" + word.get().annotation() + " stands here twice");
      return;
    }
    values.put(word.get(), elements(annotation, word.get()));
  }

  private Optional<Word> named(AnnotationExpr annotation) {
    String name = annotation.getNameAsString();
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    boolean ours =
        name.equals(simpleName)
            ? imports.isAnnotation(simpleName)
            : name.equals(Word.PACKAGE + '.' + simpleName);
    Optional<Word> word = Word.named(simpleName);
    if (ours && word.isPresent()) {
      return word;
    }
    List<String> known = Arrays.stream(Word.values()).map(Word::annotation).toList();
    String expected =
        word.isPresent()
            ? "it is not imported from " + Word.PACKAGE
            : NearestName.to(simpleName, known)
                .map(near -> "did you mean '@" + near + "'?")
                .orElse("expected " + oneOf(known.stream().map(one -> "@" + one).toList()));
    problems.add(annotation, "unknown annotation '@" + name + "'; " + expected);
    return Optional.empty();
  }

  private Map<String, Expression> elements(AnnotationExpr annotation, Word word) {
    Map<String, Expression> elements = new HashMap<>();
    if (annotation.isSingleMemberAnnotationExpr()) {
      put(
          elements,
          "value",
          annotation.asSingleMemberAnnotationExpr().getMemberValue(),
          annotation,
          word);
    }
    if (annotation.isNormalAnnotationExpr()) {
      for (MemberValuePair pair : annotation.asNormalAnnotationExpr().getPairs()) {
        put(elements, pair.getNameAsString(), pair.getValue(), pair, word);
      }
    }
    if (word.elements().contains("value") && !elements.containsKey("value")) {
      problems.add(annotation, "@" + word.annotation() + " needs a value");
    }
    return elements;
  }

  private void put(
      Map<String, Expression> elements, String name, Expression value, Node place, Word word) {
    if (!word.elements().contains(name)) {
      problems.add(
          place,
          "@"
              + word.annotation()
              + " has no element '"
              + name
              + "'; expected "
              + (word.elements().isEmpty() ? "none" : oneOf(word.elements())));
      return;
    }
    if (elements.putIfAbsent(name, value) != null) {
      problems.add(place, "'" + name + "' stands here twice");
    }
  }

  private void excludes(Word first, Word second) {
    if (says(first) && says(second)) {
      problems.add(
          annotations.get(second),
          "both @" + first.annotation() + " and @" + second.annotation() + "; expected one");
      annotations.remove(second);
      values.remove(second);
    }
  }

  /** Returns whether nothing is said. */
  boolean isEmpty() {
    return annotations.isEmpty();
  }

  /** Returns whether the element carries the annotation. */
  boolean says(Word word) {
    return annotations.containsKey(word);
  }

  /** Returns each of the annotations of a kind that may stand here several times. */
  List<Words> all(Word word) {
    List<Words> all = new ArrayList<>();
    if (says(word)) {
      all.add(this);
      all.addAll(repeated);
    }
    return all;
  }

  /** Adds a problem at an annotation that the element carries. */
  void refuse(Word word, String message) {
    problems.add(annotations.get(word), "@" + word.annotation() + ' ' + message);
  }

  /** Returns the text of an annotation's element, if it is written. */
  Optional<String> text(Word word, String element) {
    return value(word, element).flatMap(value -> text(value, element));
  }

  /** Returns the truth value of an annotation's element, false if it is not written. */
  boolean truth(Word word, String element) {
    Optional<Expression> value = value(word, element);
    if (value.isPresent() && !value.get().isBooleanLiteralExpr()) {
      problems.add(value.get(), "'" + element + "' must be true or false");
      return false;
    }
    return value.isPresent() && value.get().asBooleanLiteralExpr().getValue();
  }

  /** Returns the texts of an annotation's element, which is one of them or an array. */
  List<String> texts(Word word, String element) {
    Optional<Expression> value = value(word, element);
    if (value.isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    elements(value.get()).forEach(each -> text(each, element).ifPresent(texts::add));
    return texts;
  }

  private static List<Expression> elements(Expression value) {
    return value.isArrayInitializerExpr()
        ? value.asArrayInitializerExpr().getValues()
        : List.of(value);
  }

  private Optional<String> text(Expression value, String element) {
    if (!value.isStringLiteralExpr()) {
      problems.add(value, "'" + element + "' must be a string literal");
      return Optional.empty();
    }
    String text = value.asStringLiteralExpr().asString();
    if (text.chars().anyMatch(Character::isISOControl)) {
      problems.add(value, "'" + element + "' must be one line without tabs");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** Returns the types of an annotation's element, which is a class literal or an array of them. */
  List<Type> types(Word word, String element) {
    List<Type> types = new ArrayList<>();
    for (Expression each : value(word, element).map(Words::elements).orElse(List.of())) {
      if (each.isClassExpr()) {
        types.add(each.asClassExpr().getType());
      } else {
        problems.add(each, "'" + element + "' must name a class, such as 'Order.class'");
      }
    }
    return types;
  }

  /**
   * Returns the constant that an annotation's element names, if it is written.
   *
   * @param type our enum with the constants of the public one
   * @param enumName the name of the public enum within its package
   */
  <E extends Enum<E>> Optional<E> constant(
      Word word, String element, Class<E> type, String enumName) {
    return value(word, element).flatMap(value -> constant(value, type, enumName));
  }

  /** Returns the constants that an annotation's element names, which is one or an array of them. */
  <E extends Enum<E>> List<E> constants(Word word, String element, Class<E> type, String enumName) {
    List<E> constants = new ArrayList<>();
    value(word, element)
        .map(Words::elements)
        .orElse(List.of())
        .forEach(each -> constant(each, type, enumName).ifPresent(constants::add));
    return constants;
  }

  private <E extends Enum<E>> Optional<E> constant(
      Expression value, Class<E> type, String enumName) {
    List<String> known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    if (!value.isNameExpr() && !value.isFieldAccessExpr()) {
      problems.add(value, "expected a constant of " + enumName + ": " + oneOf(known));
      return Optional.empty();
    }
    String written = value.toString();
    String name = written.substring(written.lastIndexOf('.') + 1);
    if (!known.contains(name) || !names(written, name, enumName)) {
      String expected =
          known.contains(name)
              ? "'" + enumName + '.' + name + "', or its static import"
              : NearestName.to(name, known)
                  .map(near -> "one of them, perhaps '" + near + "': " + oneOf(known))
                  .orElseGet(() -> oneOf(known));
      problems.add(
          value, "'" + written + "' is no constant of " + enumName + "; expected " + expected);
      return Optional.empty();
    }
    return Optional.of(Enum.valueOf(type, name));
  }

  private boolean names(String written, String constant, String enumName) {
    if (written.equals(constant)) {
      return imports.isConstant(enumName, constant);
    }
    String outermost =
        enumName.contains(".") ? enumName.substring(0, enumName.indexOf('.')) : enumName;
    return written.equals(enumName + '.' + constant) && imports.isAnnotation(outermost)
        || written.equals(Word.PACKAGE + '.' + enumName + '.' + constant);
  }

  private Optional<Expression> value(Word word, String element) {
    return Optional.ofNullable(values.getOrDefault(word, Map.of()).get(element));
  }

  /** Returns the place of an annotation's element, for problems with its value. */
  void refuse(Word word, String element, String message) {
    problems.add(value(word, element).map(Node.class::cast).orElse(annotations.get(word)), message);
  }

  private static String oneOf(List<String> names) {
    return names.stream().collect(Collectors.joining(", "));
  }
}
