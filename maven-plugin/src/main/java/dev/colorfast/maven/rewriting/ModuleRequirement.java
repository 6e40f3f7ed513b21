package dev.colorfast.maven.rewriting;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.modules.ModuleDeclaration;
import com.github.javaparser.ast.modules.ModuleRequiresDirective;
import dev.colorfast.findings.Replacement;
import java.util.List;

/** What the descriptor of a module is to say, so that the annotations in its sources compile. */
public final class ModuleRequirement {
  private static final String INDENT = "  ";

  private ModuleRequirement() {}

  /**
   * Returns what a descriptor is to get, after what it requires already.
   *
   * <p>Law: where it is required there is nothing to add.
   *
   * @param descriptor the text of {@code module-info.java}
   * @param required the name of the module with the annotations
   * @throws UnreadableSourceException if the text cannot be understood
   */
  public static List<Replacement> additions(String descriptor, String required)
      throws UnreadableSourceException {
    ParsedSource source = ParsedSource.of(descriptor);
    ModuleDeclaration module =
        source
            .unit()
            .getModule()
            .orElseThrow(() -> new UnreadableSourceException("it declares no module"));
    List<ModuleRequiresDirective> all =
        module.getDirectives().stream()
            .filter(ModuleRequiresDirective.class::isInstance)
            .map(ModuleRequiresDirective.class::cast)
            .toList();
    if (all.stream().anyMatch(each -> each.getNameAsString().equals(required))) {
      return List.of();
    }
    String line = "requires static " + required + ';';
    if (!all.isEmpty()) {
      ModuleRequiresDirective last = all.get(all.size() - 1);
      String before = source.before(source.start(last));
      String indent = before.isBlank() ? '\n' + before : " ";
      return List.of(Replacement.insertion(source.endOfLine(source.end(last)), indent + line));
    }
    JavaToken token = module.getName().getTokenRange().orElseThrow().getEnd();
    while (!token.getText().equals("{")) {
      token = token.getNextToken().orElseThrow();
    }
    int at = source.start(token) + 1;
    boolean isShut = descriptor.startsWith("}", at);
    return List.of(Replacement.insertion(at, '\n' + INDENT + line + (isShut ? "\n" : "")));
  }
}
