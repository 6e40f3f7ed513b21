package dev.colorfast.facts;

import java.util.Map;
import java.util.Objects;

/**
 * An annotation as it stands on an element.
 *
 * @param type the binary name of the annotation type
 * @param values the elements that are given: enum constants by name, strings as they are
 */
public record AnnotationUse(String type, Map<String, String> values) {
  public AnnotationUse {
    Objects.requireNonNull(type);
    values = Map.copyOf(values);
  }
}
