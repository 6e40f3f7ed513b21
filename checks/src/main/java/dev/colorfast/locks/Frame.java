package dev.colorfast.locks;

import dev.colorfast.model.SourcePosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A body that surely runs, with who is who in it and how it has come to run.
 *
 * @param body its number in the call graph
 * @param from the body that calls it; null for the first one
 * @param at where it is called; {@link SourcePosition#NONE} for the first one
 */
record Frame(int body, View view, Frame from, SourcePosition at) {
  Frame {
    Objects.requireNonNull(view);
    Objects.requireNonNull(at);
  }

  static Frame first(int body, View view) {
    return new Frame(body, view, null, SourcePosition.NONE);
  }

  /**
   * Returns the way to a place in this body.
   *
   * @return for each body on the way, outermost first, where it makes the next call
   */
  List<Step> way(SourcePosition place) {
    List<Step> steps = new ArrayList<>();
    SourcePosition next = place;
    for (Frame frame = this; frame != null; frame = frame.from) {
      steps.add(new Step(frame.body, next));
      next = frame.at;
    }
    Collections.reverse(steps);
    return steps;
  }
}
