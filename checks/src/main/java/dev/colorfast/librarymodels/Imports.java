package dev.colorfast.librarymodels;

import com.github.javaparser.ast.ImportDeclaration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the import declarations of one model file make known by a simple name. */
final class Imports {

  private static final String EVERYTHING = "*";

  private final Map<String, String> types = new HashMap<>();
  private final Set<String> annotations = new HashSet<>();
  private final Set<String> constants = new HashSet<>();

  private Imports() {}

  static Imports of(Iterable<ImportDeclaration> declarations, Problems problems) {
    Imports imports = new Imports();
    for (ImportDeclaration declaration : declarations) {
      imports.add(declaration, problems);
    }
    return imports;
  }

  private void add(ImportDeclaration declaration, Problems problems) {
    String name = declaration.getNameAsString();
    if (declaration.isStatic()) {
      addStatic(declaration, name, problems);
      return;
    }
    if (declaration.isAsterisk()) {
      if (name.equals(Word.PACKAGE)) {
        annotations.add(EVERYTHING);
      } else {
        problems.add(
            declaration,
            "'import "
                + name
                + ".*' leaves open which types are meant; import each type by its name (only "
                + Word.PACKAGE
                + " may be imported as a whole)");
      }
      return;
    }
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    if (name.startsWith(Word.PACKAGE + '.')) {
      annotations.add(simpleName);
      return;
    }
    String before = types.put(simpleName, BinaryNames.ofQualified(name));
    if (before != null && !before.equals(types.get(simpleName))) {
      problems.add(declaration, "'" + simpleName + "' is imported twice, also as " + before);
    }
  }

  private void addStatic(ImportDeclaration declaration, String name, Problems problems) {
    if (!name.startsWith(Word.PACKAGE + '.')) {
      problems.add(
          declaration, "only constants of " + Word.PACKAGE + " may be imported statically");
      return;
    }
    String member = name.substring(Word.PACKAGE.length() + 1);
    constants.add(declaration.isAsterisk() ? member + '.' + EVERYTHING : member);
  }

  /** Returns the binary name of the imported type. */
  Optional<String> type(String simpleName) {
    return Optional.ofNullable(types.get(simpleName));
  }

  /** Returns whether the name means one of our annotations or their enums. */
  boolean isAnnotation(String simpleName) {
    return annotations.contains(EVERYTHING) || annotations.contains(simpleName);
  }

  /**
   * Returns whether the constant may be written without the name of its enum.
   *
   * @param enumName the name of the enum within our package, such as {@code AsyncHandle.Start}
   */
  boolean isConstant(String enumName, String constant) {
    return constants.contains(enumName + '.' + constant)
        || constants.contains(enumName + '.' + EVERYTHING);
  }
}
