package dev.colorfast.findings;

import dev.colorfast.model.BlockingKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which kinds of blocking are reported, and how severely.
 *
 * @param on the kinds that are reported
 */
public record KindSwitches(Set<BlockingKind> on) {

  /**
   * Everything but what is short as a rule, or done once: locks, entropy, first use of classes,
   * logging; and but what does not wait at all.
   */
  public static final KindSwitches DEFAULT =
      new KindSwitches(
          EnumSet.complementOf(
              EnumSet.of(
                  BlockingKind.LOCK,
                  BlockingKind.ENTROPY,
                  BlockingKind.CLASS_LOADING,
                  BlockingKind.LOGGING,
                  BlockingKind.COMPUTATION)));

  public KindSwitches {
    on = on.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(on));
  }

  /** Returns these switches with one of them set. */
  public KindSwitches with(BlockingKind kind, boolean reported) {
    Set<BlockingKind> changed = EnumSet.noneOf(BlockingKind.class);
    changed.addAll(on);
    if (reported) {
      changed.add(kind);
    } else {
      changed.remove(kind);
    }
    return new KindSwitches(changed);
  }

  /** Returns whether the kind is reported. */
  public boolean reports(BlockingKind kind) {
    return on.contains(kind);
  }

  /** Returns how severe it is to block like that on a thread that serves many. */
  public Level level(BlockingKind kind) {
    return switch (kind) {
      case FILE, LOCK, ENTROPY, CLASS_LOADING, LOGGING, COMPUTATION -> Level.WARNING;
      default -> Level.ERROR;
    };
  }
}
