package dev.colorfast.findings;

import dev.colorfast.model.Blocking;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.Witness;
import dev.colorfast.threads.ThreadReason;
import java.util.ArrayList;
import java.util.List;

/** Puts a finding into words: one sentence, then the chain from the thread to the leaf. */
public final class Message {
  /** How many calls of a long chain are shown at each end. */
  private static final int SHOWN_AT_EACH_END = 5;

  private static final int WIDEST_NAME = 44;

  private final List<Row> rows = new ArrayList<>();

  private record Row(String name, String place, String remark) {}

  private Message() {}

  /**
   * Returns the message for a finding.
   *
   * @param call the source text of the call
   */
  public static String of(Finding finding, String call) {
    Message message = new Message();
    message.rows.add(
        new Row(
            rootName(finding), finding.declared().brief(), "runs on " + threadAndReason(finding)));
    message.addHops(finding.witness().hops());
    message.addLeaf(finding.witness());
    return sentence(finding, call) + message.chain();
  }

  private static String sentence(Finding finding, String call) {
    String may = finding.isCertain() ? "" : "possibly ";
    String runs =
        finding.reason() instanceof ThreadReason.Promised
            ? " promises not to block"
            : " runs on " + finding.thread().phrase();
    return call
        + ' '
        + may
        + finding.witness().blocking().kind().phrase()
        + ", and "
        + subject(finding)
        + runs;
  }

  private static String subject(Finding finding) {
    return switch (finding.form()) {
      case METHOD, SYNTHETIC -> nameIn(finding.method());
      case LAMBDA -> "this lambda";
      case REFERENCE -> "it";
    };
  }

  private static String rootName(Finding finding) {
    return switch (finding.form()) {
      case METHOD, SYNTHETIC -> nameIn(finding.method());
      case LAMBDA -> "lambda in " + nameIn(finding.method());
      case REFERENCE -> "reference in " + nameIn(finding.method());
    };
  }

  private static String threadAndReason(Finding finding) {
    return finding.thread().phrase() + ": " + finding.reason().phrase();
  }

  private void addHops(List<Witness.Hop> hops) {
    int hidden = hops.size() - 2 * SHOWN_AT_EACH_END;
    for (int i = 0; i < hops.size(); i++) {
      if (hidden > 1 && i == SHOWN_AT_EACH_END) {
        rows.add(new Row("… " + hidden + " more calls", "", ""));
        i += hidden;
      }
      Witness.Hop hop = hops.get(i);
      String name = hop.isLambda() ? "lambda in " + nameIn(hop.method()) : qualified(hop.method());
      String place = hop.origin().isEmpty() ? hop.position().brief() : hop.origin();
      rows.add(new Row("→ " + name, place, ""));
    }
  }

  private void addLeaf(Witness witness) {
    Blocking blocking = witness.blocking();
    String remark = "blocks: " + blocking.kind().label();
    if (!blocking.interrupt().phrase().isEmpty()) {
      remark += ", " + blocking.interrupt().phrase();
    }
    if (!blocking.isUnconditional()) {
      remark += ", if " + blocking.condition();
    }
    rows.add(new Row("→ " + qualified(witness.leaf()), witness.origin(), remark));
  }

  private String chain() {
    int nameWidth = 0;
    int placeWidth = 0;
    for (Row row : rows) {
      nameWidth = Math.max(nameWidth, Math.min(WIDEST_NAME, row.name.length()));
      placeWidth = Math.max(placeWidth, row.place.length());
    }
    StringBuilder text = new StringBuilder();
    for (Row row : rows) {
      String line =
          "    "
              + padded(row.name, nameWidth)
              + "  "
              + padded(row.place, placeWidth)
              + "  "
              + row.remark;
      text.append('\n').append(line.stripTrailing());
    }
    return text.toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }

  /** The name as the author of the surrounding class knows it. */
  private static String nameIn(MethodSignature method) {
    if (method.isConstructor()) {
      return "the constructor of " + method.simpleOwner();
    }
    if (method.isStaticInitializer()) {
      return "the static initializer of " + method.simpleOwner();
    }
    if (method.name().startsWith("lambda$")) {
      String around = method.name().substring("lambda$".length());
      String name = around.substring(0, around.lastIndexOf('$'));
      return nameIn(new MethodSignature(method.owner(), name, method.descriptor()));
    }
    return method.name();
  }

  private static String qualified(MethodSignature method) {
    if (method.isConstructor()) {
      return "new " + method.simpleOwner();
    }
    return method.isStaticInitializer()
        ? "static initializer of " + method.simpleOwner()
        : method.simpleOwner() + '.' + method.name();
  }
}
