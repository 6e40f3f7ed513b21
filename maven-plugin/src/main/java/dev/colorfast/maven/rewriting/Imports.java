package dev.colorfast.maven.rewriting;

import com.github.javaparser.ast.ImportDeclaration;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.comments.JavadocComment;
import dev.colorfast.findings.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The imports of a file, and those that it is to get. What cannot be imported, because its simple
 * name may mean something else in the file, is written out.
 */
final class Imports {
  private final ParsedSource source;
  private final List<ImportDeclaration> types;
  private final Set<String> missing = new TreeSet<>();

  Imports(ParsedSource source) {
    this.source = source;
    this.types =
        source.unit().getImports().stream()
            .filter(each -> !each.isStatic() && !each.isModule())
            .toList();
  }

  /** Returns how a class is named in the file, and notes that it has to be imported for that. */
  String use(String type) {
    String simple = type.substring(type.lastIndexOf('.') + 1);
    if (isKnownAs(type, simple)) {
      return simple;
    }
    if (source.mentions(simple) || source.declares(simple)) {
      return type;
    }
    missing.add(type);
    return simple;
  }

  private boolean isKnownAs(String type, String simple) {
    String packageName = type.substring(0, type.lastIndexOf('.'));
    boolean isImported =
        types.stream().anyMatch(each -> !each.isAsterisk() && each.getNameAsString().equals(type));
    List<String> wholePackages =
        types.stream()
            .filter(ImportDeclaration::isAsterisk)
            .map(ImportDeclaration::getNameAsString)
            .toList();
    boolean isAnother =
        source.declares(simple)
            || source.unit().getImports().stream()
                .anyMatch(
                    each ->
                        each.isModule()
                            || !each.isAsterisk() && each.getNameAsString().endsWith('.' + simple));
    return isImported
        || !isAnother
            && (source.packageName().equals(packageName)
                || wholePackages.equals(List.of(packageName)));
  }

  /** Returns what adds the imports that are missing. */
  List<Replacement> additions() throws UnreadableSourceException {
    if (missing.isEmpty()) {
      return List.of();
    }
    return types.isEmpty() ? List.of(firstOnes()) : sortedIn();
  }

  /** Where there is no import of a class yet: after those that there are, or the package. */
  private Replacement firstOnes() throws UnreadableSourceException {
    String lines = missing.stream().map(Imports::line).collect(Collectors.joining("\n"));
    List<ImportDeclaration> others = source.unit().getImports();
    if (!others.isEmpty()) {
      return after(others.get(others.size() - 1), "\n\n" + lines);
    }
    if (source.unit().getPackageDeclaration().isPresent()) {
      return after(source.unit().getPackageDeclaration().get(), "\n\n" + lines);
    }
    TypeDeclaration<?> first = source.unit().getType(0);
    boolean isDocumented = first.getComment().filter(JavadocComment.class::isInstance).isPresent();
    int at = source.start(isDocumented ? first.getComment().get() : first);
    return Replacement.insertion(at, lines + "\n\n");
  }

  private List<Replacement> sortedIn() throws UnreadableSourceException {
    Map<Integer, String> texts = new TreeMap<>();
    for (String type : missing) {
      List<ImportDeclaration> group = group(type);
      List<ImportDeclaration> smaller =
          group.stream()
              .filter(each -> isSorted(group) && each.getNameAsString().compareTo(type) < 0)
              .toList();
      Replacement addition =
          !isSorted(group)
              ? after(group.get(group.size() - 1), '\n' + line(type))
              : smaller.isEmpty()
                  ? Replacement.insertion(source.start(group.get(0)), line(type) + '\n')
                  : after(smaller.get(smaller.size() - 1), '\n' + line(type));
      texts.merge(addition.start(), addition.text(), String::concat);
    }
    return texts.entrySet().stream()
        .map(each -> Replacement.insertion(each.getKey(), each.getValue()))
        .toList();
  }

  private static String line(String type) {
    return "import " + type + ';';
  }

  private static boolean isSorted(List<ImportDeclaration> group) {
    List<String> names = group.stream().map(ImportDeclaration::getNameAsString).toList();
    return names.equals(names.stream().sorted().toList());
  }

  /** Imports stand in groups with blank lines between; the one with the nearest names is taken. */
  private List<ImportDeclaration> group(String type) throws UnreadableSourceException {
    List<List<ImportDeclaration>> groups = groups();
    List<ImportDeclaration> best = groups.get(groups.size() - 1);
    int most = 0;
    for (List<ImportDeclaration> group : groups) {
      int common =
          group.stream().mapToInt(each -> common(each.getNameAsString(), type)).max().orElse(0);
      if (common > most) {
        best = group;
        most = common;
      }
    }
    return best;
  }

  private List<List<ImportDeclaration>> groups() throws UnreadableSourceException {
    List<List<ImportDeclaration>> groups = new ArrayList<>();
    ImportDeclaration last = null;
    for (ImportDeclaration each : types) {
      boolean isNext =
          last != null
              && source
                  .text()
                  .substring(source.end(last), source.start(each))
                  .lines()
                  .skip(1)
                  .noneMatch(line -> line.isBlank() || line.startsWith("import"));
      if (!isNext) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(each);
      last = each;
    }
    return groups;
  }

  private static int common(String one, String other) {
    String[] ours = one.split("\\.");
    String[] theirs = other.split("\\.");
    int count = 0;
    while (count < Math.min(ours.length, theirs.length) && ours[count].equals(theirs[count])) {
      count++;
    }
    return count;
  }

  /** A comment at the end of the line stays with what it is about. */
  private Replacement after(Node node, String text) throws UnreadableSourceException {
    return Replacement.insertion(source.endOfLine(source.end(node)), text);
  }
}
