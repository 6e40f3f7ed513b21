package dev.colorfast.cancellation;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.SourcePosition;
import java.util.Objects;

/**
 * Two fields that belong together, and a wait between the assignments that an interrupt ends.
 *
 * @param body the body that assigns them
 * @param site the wait
 * @param first the field that is assigned before
 * @param firstAt where that is
 * @param second the field that is assigned after
 * @param together a body that assigns both with nothing in between
 */
public record SplitUpdate(
    MethodFacts body,
    CallSite site,
    String first,
    SourcePosition firstAt,
    String second,
    MethodFacts together) {
  public SplitUpdate {
    Objects.requireNonNull(body);
    Objects.requireNonNull(site);
    Objects.requireNonNull(first);
    Objects.requireNonNull(firstAt);
    Objects.requireNonNull(second);
    Objects.requireNonNull(together);
  }
}
