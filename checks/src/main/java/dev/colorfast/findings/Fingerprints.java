package dev.colorfast.findings;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The fingerprints of findings, made from what is declared around the place where each stands.
 * Numbers that the compiler gives to lambdas and anonymous classes change with their neighbours, so
 * what stands inside them counts to the method around them.
 */
public final class Fingerprints {
  private static final Pattern NUMBER = Pattern.compile("\\$\\d+");

  /** Of bodies at one place, whatever has a name of its own. */
  private static final Comparator<MethodFacts> NAMED_FIRST =
      Comparator.comparing(MethodFacts::form).thenComparing(MethodFacts::signature);

  private final FactSource facts;
  private final Map<SourcePosition, Place> calls = new HashMap<>();
  private final NavigableMap<SourcePosition, MethodFacts> declared = new TreeMap<>();
  private final Map<Fingerprint, Integer> counts = new HashMap<>();
  private final Map<Finding, Fingerprint> all = new HashMap<>();

  private record Place(MethodFacts body, MethodSignature callee) {}

  private Fingerprints(FactSource facts) {
    this.facts = facts;
  }

  /**
   * Returns the fingerprints of findings.
   *
   * @param findings in the order of {@link Finding#ORDER}, all that there are of each method
   * @param facts of what is compiled
   */
  public static Fingerprints of(List<Finding> findings, FactSource facts) {
    Fingerprints fingerprints = new Fingerprints(facts);
    if (!findings.isEmpty()) {
      fingerprints.notePlaces(findings);
      findings.forEach(fingerprints::add);
    }
    return fingerprints;
  }

  /** Returns the fingerprint of one of the findings. */
  public Fingerprint of(Finding finding) {
    return all.get(finding);
  }

  /** Returns how a sentence calls what a finding is about, without quoting the source. */
  String subject(Finding finding) {
    Optional<MethodSignature> callee =
        Optional.ofNullable(calls.get(finding.position())).map(Place::callee);
    return callee.map(Names::qualified).orElse("this");
  }

  /** Returns the fingerprints of all of the findings. */
  public Set<Fingerprint> all() {
    return Set.copyOf(all.values());
  }

  /** Only files with findings matter, which are few. */
  private void notePlaces(List<Finding> findings) {
    Set<String> files = new HashSet<>();
    findings.forEach(finding -> files.add(finding.position().file()));
    for (MethodFacts body : facts.bodies()) {
      if (!files.contains(body.position().file())) {
        continue;
      }
      if (body.form() == MethodFacts.Form.METHOD) {
        declared.merge(body.position(), body, Fingerprints::named);
      }
      for (CallSite call : body.calls()) {
        calls.merge(call.position(), new Place(body, call.callee()), Fingerprints::foremost);
      }
    }
  }

  /** A call that initializes the class of what it calls is about that. */
  private static Place foremost(Place one, Place other) {
    return one.body.signature().equals(other.body.signature())
        ? one.callee.isStaticInitializer() ? other : one
        : named(one.body, other.body) == one.body ? one : other;
  }

  private static MethodFacts named(MethodFacts one, MethodFacts other) {
    return NAMED_FIRST.compare(one, other) <= 0 ? one : other;
  }

  private void add(Finding finding) {
    Optional<Place> call = Optional.ofNullable(calls.get(finding.position()));
    String method = call.map(Place::body).or(() -> before(finding)).map(this::name).orElse("");
    String callee = call.map(place -> text(place.callee)).orElse(Fingerprint.NONE);
    Fingerprint first =
        new Fingerprint(
            finding.check(), method.isEmpty() ? unnamed(finding.position()) : method, callee, 1);
    int ordinal = counts.merge(first, 1, Integer::sum);
    all.put(finding, new Fingerprint(first.check(), first.method(), callee, ordinal));
  }

  /** What is no call stands in the method that is declared last before it. */
  private Optional<MethodFacts> before(Finding finding) {
    return Optional.ofNullable(declared.floorEntry(finding.position()))
        .map(Map.Entry::getValue)
        .filter(body -> body.position().file().equals(finding.position().file()));
  }

  private String name(MethodFacts body) {
    MethodFacts at = body;
    Set<MethodSignature> seen = new HashSet<>();
    while (at.enclosing().isPresent() && seen.add(at.signature())) {
      Optional<MethodFacts> around = facts.body(at.enclosing().get());
      if (around.isEmpty()) {
        return text(at.enclosing().get());
      }
      at = around.get();
    }
    return text(at.signature());
  }

  private static String unnamed(SourcePosition position) {
    String file = position.file();
    String simple = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    return simple.replace(".java", "") + '.' + MethodSignature.STATIC_INITIALIZER;
  }

  /** Field initializers stand in every constructor, so constructors are not told apart. */
  private static String text(MethodSignature method) {
    String name = NUMBER.matcher(method.owner()).replaceAll("\\$") + '.' + method.name();
    boolean isUnique = method.isConstructor() || method.isStaticInitializer();
    return isUnique ? name : name + parameters(method.descriptor());
  }

  /** Returns the simple names of the parameter types, in parentheses. */
  private static String parameters(String descriptor) {
    StringBuilder text = new StringBuilder("(");
    int at = 1;
    while (at < descriptor.length() && descriptor.charAt(at) != ')') {
      int arrays = 0;
      while (descriptor.charAt(at) == '[') {
        arrays++;
        at++;
      }
      boolean isClass = descriptor.charAt(at) == 'L';
      int end = isClass ? descriptor.indexOf(';', at) : at;
      text.append(text.length() == 1 ? "" : ",")
          .append(isClass ? simple(descriptor.substring(at + 1, end)) : primitive(descriptor, at))
          .append("[]".repeat(arrays));
      at = end + 1;
    }
    return text.append(')').toString();
  }

  private static String simple(String className) {
    return className.substring(className.lastIndexOf('/') + 1);
  }

  private static String primitive(String descriptor, int at) {
    return switch (descriptor.charAt(at)) {
      case 'Z' -> "boolean";
      case 'B' -> "byte";
      case 'C' -> "char";
      case 'S' -> "short";
      case 'I' -> "int";
      case 'J' -> "long";
      case 'F' -> "float";
      default -> "double";
    };
  }
}
