package dev.colorfast.lifecycles;

import dev.colorfast.callgraph.ResolvedCall;
import dev.colorfast.facts.CallReference;
import dev.colorfast.facts.Uses.Origin;
import dev.colorfast.facts.Uses.Use;
import dev.colorfast.model.MethodSignature;
import java.util.Optional;
import java.util.Set;

/** Local collections into which something is put, and that nobody reads. */
final class LocalCollections {
  private static final String PACKAGE = "java.util.";

  /** What puts something into a collection, and nothing else. */
  private static final Set<String> ADDERS =
      Set.of("add", "addFirst", "addLast", "offer", "offerFirst", "offerLast", "push");

  private final Values values;

  LocalCollections(Values values) {
    this.values = values;
  }

  /**
   * Returns the name of the variable that holds the collection which an argument is put into, if
   * that is one that nobody reads.
   */
  Optional<String> unread(Use.Passed passed) {
    boolean isUnread =
        isAdded(passed.call())
            && values.receiverOf(passed.call()) instanceof Origin.Result made
            && values.resolved(made.call()).filter(LocalCollections::creates).isPresent()
            && isUnread(values.fateOf(made.call()));
    return isUnread
        ? values.receiversOf(passed.call()).stream()
            .filter(Origin.Variable.class::isInstance)
            .map(variable -> ((Origin.Variable) variable).name())
            .findFirst()
        : Optional.empty();
  }

  private static boolean creates(ResolvedCall call) {
    MethodSignature callee = call.site().callee();
    return callee.isConstructor()
        && callee.owner().startsWith(PACKAGE)
        && call.site().arguments().stream().allMatch(argument -> argument.type().isEmpty());
  }

  private boolean isUnread(Fate fate) {
    return fate.stored().isEmpty()
        && fate.ends().stream()
            .allMatch(
                use ->
                    use instanceof Use.Received received
                        && isAdded(received.call())
                        && values.fateOf(received.call()).isUnused());
  }

  private boolean isAdded(CallReference call) {
    return values
        .resolved(call)
        .map(known -> known.site().callee())
        .filter(callee -> callee.owner().startsWith(PACKAGE) && ADDERS.contains(callee.name()))
        .isPresent();
  }
}
