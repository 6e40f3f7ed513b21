package dev.colorfast.librarymodels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.colorfast.model.EntryPoint;
import dev.colorfast.model.MethodSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds every built-in statement against the class files of the libraries that it speaks of. */
class BuiltInModelsTest {

  private static final ModelTable MODELS = LibraryModels.builtIn().toTable();

  /** Somewhere that classes come from: a JDK or a jar. */
  private record Origin(
      String name,
      List<Path> folders,
      Optional<Origin> platform,
      Map<String, Optional<Set<String>>> read) {

    /** A class file, with what it declares. */
    private record Declared(Set<String> methods, List<String> supertypes) {}

    Origin(String name, List<Path> folders, Optional<Origin> platform) {
      this(name, folders, platform, new HashMap<>());
    }

    /** Returns the methods that a class declares, or inherits from the same origin or a JDK. */
    Optional<Set<String>> methodsOf(String className) {
      Optional<Set<String>> known = read.get(className);
      if (known == null) {
        known = declared(className).map(this::withInherited);
        read.put(className, known);
      }
      return known;
    }

    private Set<String> withInherited(Declared type) {
      Set<String> all = new HashSet<>(type.methods());
      for (String above : type.supertypes()) {
        methodsOf(above)
            .or(() -> platform.flatMap(jdk -> jdk.methodsOf(above)))
            .orElse(Set.of())
            .stream()
            .filter(method -> !method.startsWith("<"))
            .forEach(all::add);
      }
      return all;
    }

    private Optional<Declared> declared(String className) {
      String file = className.replace('.', '/') + ".class";
      try {
        for (Path folder : folders) {
          if (Files.exists(folder.resolve(file))) {
            byte[] content = Files.readAllBytes(folder.resolve(file));
            return Optional.of(
                new Declared(ClassFileMembers.of(content), ClassFileMembers.supertypesOf(content)));
          }
        }
        return Optional.empty();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }

  @Test
  void everyModelledMemberExists() throws IOException {
    Optional<InstalledJdk> newestJdk = InstalledJdk.newest();
    assumeTrue(newestJdk.isPresent(), "no JDK newer than the running one is installed");
    List<Origin> origins = libraries();
    origins.add(jdk(InstalledJdk.running()));
    origins.add(jdk(newestJdk.get()));

    Set<String> missing = new TreeSet<>();
    Map<String, Integer> onlyInSome = new LinkedHashMap<>();
    for (MethodSignature method : MODELS.methods().keySet()) {
      Map<Boolean, List<Origin>> byPresence =
          origins.stream()
              .filter(origin -> origin.methodsOf(method.owner()).isPresent())
              .collect(Collectors.partitioningBy(origin -> declares(origin, method)));
      if (byPresence.get(true).isEmpty()) {
        missing.add(method.toString());
      } else if (!byPresence.get(false).isEmpty()) {
        System.out.println("only in " + names(byPresence.get(true)) + ": " + method);
        onlyInSome.merge(names(byPresence.get(true)), 1, Integer::sum);
      }
    }
    typeNames().stream()
        .filter(type -> origins.stream().allMatch(origin -> origin.methodsOf(type).isEmpty()))
        .forEach(missing::add);
    System.out.println("modelled members that only some versions have: " + onlyInSome);
    assertEquals(Set.of(), missing);
  }

  @Test
  void everyElementThatMovesExists() throws IOException {
    List<Origin> origins = libraries();
    Set<String> missing = new TreeSet<>();
    MODELS
        .entryPoints()
        .forEach(
            (annotation, all) ->
                all.forEach(
                    each ->
                        each.movedWhen().stream()
                            .map(element -> element.substring(0, element.indexOf('=')))
                            .filter(
                                element ->
                                    origins.stream()
                                        .flatMap(it -> it.methodsOf(annotation).stream())
                                        .flatMap(Set::stream)
                                        .noneMatch(it -> it.startsWith(element + "()")))
                            .forEach(element -> missing.add(annotation + '#' + element))));
    assertEquals(Set.of(), missing);
  }

  private static boolean declares(Origin origin, MethodSignature method) {
    return origin
        .methodsOf(method.owner())
        .orElseThrow()
        .contains(method.name() + method.descriptor());
  }

  private static String names(List<Origin> origins) {
    return origins.stream().map(Origin::name).collect(Collectors.joining(", "));
  }

  private static Set<String> typeNames() {
    Set<String> names = new TreeSet<>(MODELS.types().keySet());
    names.addAll(MODELS.everyMethod().keySet());
    names.addAll(MODELS.entryPoints().keySet());
    for (List<EntryPoint> all : MODELS.entryPoints().values()) {
      for (EntryPoint each : all) {
        names.addAll(each.returning());
        names.addAll(each.movedBy());
        names.addAll(each.onlyWith());
        names.addAll(each.notWith());
        names.addAll(each.notUsing());
      }
    }
    return names;
  }

  private static List<Origin> libraries() throws IOException {
    List<Origin> origins = new ArrayList<>();
    Origin jdk = jdk(InstalledJdk.running());
    try (Stream<Path> jars =
        Files.list(Path.of(System.getProperty("colorfast.modelled.libraries")))) {
      for (Path jar : jars.sorted().toList()) {
        FileSystem files = FileSystems.newFileSystem(jar);
        origins.add(
            new Origin(
                jar.getFileName().toString(), List.of(files.getPath("/")), Optional.of(jdk)));
      }
    }
    return origins;
  }

  private static Origin jdk(InstalledJdk jdk) throws IOException {
    try (Stream<Path> modules = Files.list(jdk.classFiles().getPath("/modules"))) {
      return new Origin("JDK " + jdk.feature(), modules.sorted().toList(), Optional.empty());
    }
  }
}
