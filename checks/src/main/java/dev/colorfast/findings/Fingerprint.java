package dev.colorfast.findings;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a finding is recognised in later versions of the code. It names what is declared, and no
 * lines, so that it is the same wherever its method has moved to.
 *
 * <p>Law: {@code parse(fingerprint.toString())} is the fingerprint again.
 *
 * @param check the name of the check
 * @param method the named method that the finding stands in, as {@code
 *     pack.Type$Inner.method(Parameter,Types)}
 * @param callee the method that is called where it stands, in the same form; {@value #NONE} if it
 *     is not about a call
 * @param ordinal counts, from one, the findings of a method that are equal in all else, in the
 *     order of the source
 */
public record Fingerprint(String check, String method, String callee, int ordinal)
    implements Comparable<Fingerprint> {

  /** Stands for the callee where there is none. */
  public static final String NONE = "-";

  /** What a text is that {@link #parse} takes. */
  public static final String FORM = "Check pack.Type.method(Parameters) pack.Type.callee(Types)";

  private static final Pattern TEXT =
      Pattern.compile("([A-Z]\\w*) (\\S+) (-|\\S+)(?: ([1-9]\\d{0,8}))?");

  private static final Comparator<Fingerprint> ORDER =
      Comparator.comparing(Fingerprint::check)
          .thenComparing(Fingerprint::method)
          .thenComparing(Fingerprint::callee)
          .thenComparingInt(Fingerprint::ordinal);

  public Fingerprint {
    Objects.requireNonNull(check);
    Objects.requireNonNull(method);
    Objects.requireNonNull(callee);
  }

  /** Returns the fingerprint that a text stands for, or nothing if it has not that form. */
  public static Optional<Fingerprint> parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches() || matcher.group(2).lastIndexOf('.', endOfName(matcher.group(2))) < 1) {
      return Optional.empty();
    }
    String ordinal = matcher.group(4);
    return Optional.of(
        new Fingerprint(
            matcher.group(1),
            matcher.group(2),
            matcher.group(3),
            ordinal == null ? 1 : Integer.parseInt(ordinal)));
  }

  private static int endOfName(String method) {
    int parameters = method.indexOf('(');
    return parameters < 0 ? method.length() : parameters;
  }

  /** Returns the binary name of the class that declares the method. */
  public String className() {
    return method.substring(0, method.lastIndexOf('.', endOfName(method)));
  }

  /** Orders by check, then by the names. */
  @Override
  public int compareTo(Fingerprint other) {
    return ORDER.compare(this, other);
  }

  /** Returns the text of one line. */
  @Override
  public String toString() {
    return check + ' ' + method + ' ' + callee + (ordinal == 1 ? "" : " " + ordinal);
  }
}
