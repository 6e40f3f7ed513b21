package dev.colorfast.facts;

import dev.colorfast.model.ThreadKind;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A field whose every assignment is in sight, because it is private or final.
 *
 * @param assigned what it is assigned, in the order of the source
 * @param threadKind where the executor it holds runs its tasks, if an annotation says so
 */
public record FieldFacts(List<Operand> assigned, Optional<ThreadKind> threadKind) {
  public FieldFacts {
    assigned = List.copyOf(assigned);
    Objects.requireNonNull(threadKind);
  }
}
