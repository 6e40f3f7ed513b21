package dev.colorfast.facts;

import dev.colorfast.model.SourcePosition;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The facts of one compilation, in a file. It is a function of the sources and the class path:
 * paths are those below the source folder. Put into a jar as {@value #IN_JARS}, it answers for the
 * bodies of the jar's classes.
 */
public final class FactsFile {

  /** Where a jar has the facts of its classes. */
  public static final String IN_JARS = "META-INF/colorfast/module.facts";

  private static final SealedFile FORMAT = new SealedFile("colorfast facts 8");

  private FactsFile() {}

  /**
   * Writes facts.
   *
   * @throws IOException if the file cannot be written; an older one is then still there
   */
  public static void write(Path file, Facts facts) throws IOException {
    FORMAT.write(file, content(facts));
  }

  /** Returns facts as the bytes of a file. */
  public static byte[] bytes(Facts facts) {
    return FORMAT.seal(content(facts));
  }

  private static FactsWriter content(Facts facts) {
    FactsWriter content = new FactsWriter();
    content.list(facts.classes(), content::type);
    content.list(facts.otherClasses(), content::type);
    content.list(facts.declarations(), content::declaration);
    content.list(facts.bodies(), body -> content.body(portable(body)));
    content.list(facts.movedByProxies(), content::signature);
    return content;
  }

  private static MethodFacts portable(MethodFacts body) {
    return body.moved(position -> portable(position, body));
  }

  private static SourcePosition portable(SourcePosition position, MethodFacts in) {
    String file = position.file().replace('\\', '/');
    String owner = in.signature().owner();
    String folder = owner.substring(0, owner.lastIndexOf('.') + 1).replace('.', '/');
    return new SourcePosition(
        folder + file.substring(file.lastIndexOf('/') + 1), position.offset(), position.line());
  }

  /** Returns the facts in a file, or nothing if there is none or it is not as it was written. */
  public static Optional<Facts> read(Path file) {
    return FORMAT.read(file).flatMap(FactsFile::facts);
  }

  /** Returns the facts in the bytes of a file, or nothing if they are not as they were written. */
  public static Optional<Facts> read(byte[] bytes) {
    return FORMAT.open(bytes).flatMap(FactsFile::facts);
  }

  private static Optional<Facts> facts(FactsReader content) {
    try {
      Facts.Builder facts = new Facts.Builder();
      content.list(content::type).forEach(facts::add);
      content.list(content::type).forEach(facts::add);
      content.list(content::declaration).forEach(facts::add);
      content.list(content::body).forEach(facts::add);
      content.list(content::signature).forEach(facts::movedByProxy);
      return Optional.of(facts.build());
    } catch (DamagedFactsException damaged) {
      return Optional.empty();
    }
  }
}
