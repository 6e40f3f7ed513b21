package dev.colorfast.maven.rewriting;

import com.github.javaparser.JavaToken;
import com.github.javaparser.ast.AccessSpecifier;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithAnnotations;
import com.github.javaparser.ast.nodeTypes.modifiers.NodeWithAccessModifiers;
import dev.colorfast.findings.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes annotations on the methods of a source file.
 *
 * <p>Law: of what it has annotated it annotates nothing again.
 *
 * @param vendor whose annotations
 * @param isForAll whether on every method, or on those that other packages can use
 */
public record Annotator(Vendor vendor, boolean isForAll) {
  private static final String BLOCKING = "Blocking";
  private static final String NON_BLOCKING = "NonBlocking";

  /**
   * Whatever package they are of: two of them on one method contradict or repeat each other. What
   * SmallRye has run on a virtual thread is known to block.
   */
  private static final Set<String> NAMES = Set.of(BLOCKING, NON_BLOCKING, "RunOnVirtualThread");

  /**
   * Returns whether the annotations of a package speak for all of its methods.
   *
   * @param packageInfo the text of the package's {@code package-info.java}
   * @throws UnreadableSourceException if that cannot be understood
   */
  public static boolean speaksForAll(String packageInfo) throws UnreadableSourceException {
    return ParsedSource.of(packageInfo)
        .unit()
        .getPackageDeclaration()
        .filter(Annotator::speaks)
        .isPresent();
  }

  /**
   * Returns what a file is to get, one replacement for each annotation, and those for the imports.
   *
   * @param source the text of the file
   * @param methods what is known of methods in it; what is not found in it is passed over
   * @throws UnreadableSourceException if the file cannot be understood
   */
  public Additions annotate(String source, List<Inferred> methods)
      throws UnreadableSourceException {
    ParsedSource parsed = ParsedSource.of(source);
    Declarations declarations = new Declarations(parsed);
    Imports imports = new Imports(parsed);
    List<Replacement> all = new ArrayList<>();
    for (Inferred method : methods) {
      Optional<BodyDeclaration<?>> declaration =
          declarations.find(method).filter(this::isWanted).filter(each -> !isStated(each));
      if (declaration.isPresent()) {
        all.add(insertion(text(method, imports), declaration.get(), parsed));
      }
    }
    int annotations = all.size();
    all.addAll(imports.additions());
    return new Additions(annotations, all);
  }

  /**
   * What a file is to get.
   *
   * @param annotations how many annotations
   * @param replacements the changes, in no order
   */
  public record Additions(int annotations, List<Replacement> replacements) {
    public Additions {
      replacements = List.copyOf(replacements);
    }
  }

  private boolean isWanted(BodyDeclaration<?> declaration) {
    return (declaration instanceof MethodDeclaration || vendor.isForConstructors())
        && (isForAll || isPublic(declaration));
  }

  private static boolean isPublic(BodyDeclaration<?> declaration) {
    return !Declarations.isLocal(declaration)
        && isVisible(declaration)
        && Declarations.typesAround(declaration).stream().allMatch(Annotator::isVisible);
  }

  private static boolean isVisible(BodyDeclaration<?> declaration) {
    AccessSpecifier access = ((NodeWithAccessModifiers<?>) declaration).getAccessSpecifier();
    boolean isInInterface =
        declaration
            .getParentNode()
            .filter(
                around ->
                    around instanceof AnnotationDeclaration
                        || around instanceof ClassOrInterfaceDeclaration type && type.isInterface())
            .isPresent();
    return access == AccessSpecifier.PUBLIC
        || access == AccessSpecifier.PROTECTED
        || access == AccessSpecifier.NONE && isInInterface;
  }

  /** What a class says of all its methods need not be said again, and is not gainsaid. */
  private static boolean isStated(BodyDeclaration<?> declaration) {
    List<TypeDeclaration<?>> around = Declarations.typesAround(declaration);
    return speaks(declaration) || around.stream().anyMatch(Annotator::speaks);
  }

  private static boolean speaks(NodeWithAnnotations<?> annotated) {
    return annotated.getAnnotations().stream()
        .anyMatch(each -> NAMES.contains(each.getName().getIdentifier()));
  }

  private String text(Inferred method, Imports imports) {
    String start = vendor.packageName() + '.';
    if (!method.isBlocking()) {
      return '@' + imports.use(start + NON_BLOCKING);
    }
    String annotation = '@' + imports.use(start + BLOCKING);
    return vendor == Vendor.COLORFAST && method.kind().isPresent()
        ? annotation
            + "(kind = "
            + imports.use(start + "BlockingKind")
            + '.'
            + method.kind().get()
            + ')'
        : annotation;
  }

  /** On a line of its own after the annotations that are there, unless these share theirs. */
  private static Replacement insertion(
      String annotation, BodyDeclaration<?> declaration, ParsedSource source)
      throws UnreadableSourceException {
    JavaToken token = declaration.getTokenRange().orElseThrow().getBegin();
    for (AnnotationExpr each : declaration.getAnnotations()) {
      if (each.getTokenRange().orElseThrow().getBegin() == token) {
        token = next(each.getTokenRange().orElseThrow().getEnd());
      }
    }
    int at = source.start(token);
    String indent = source.before(at);
    return Replacement.insertion(at, annotation + (indent.isBlank() ? '\n' + indent : " "));
  }

  private static JavaToken next(JavaToken token) {
    JavaToken next = token.getNextToken().orElseThrow();
    while (next.getCategory().isWhitespaceOrComment()) {
      next = next.getNextToken().orElseThrow();
    }
    return next;
  }
}
