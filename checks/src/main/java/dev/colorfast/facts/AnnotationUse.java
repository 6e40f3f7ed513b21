package dev.colorfast.facts;

import java.util.Map;
import java.util.Objects;

/**
 * An annotation as it stands on an element.
 *
 * @param type the binary name of the annotation type
 * @param values the elements that are given: enum constants by name, strings as they are, those of
 *     an array one after the other, with {@link #SEPARATOR} between them
 */
public record AnnotationUse(String type, Map<String, String> values) {

  /** Stands between the elements of an array. */
  public static final String SEPARATOR = ",";

  public AnnotationUse {
    Objects.requireNonNull(type);
    values = Map.copyOf(values);
  }
}
