package dev.colorfast.librarymodels;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.colorfast.bytecode.ClassFileFacts;
import dev.colorfast.bytecode.ClassPath;
import dev.colorfast.bytecode.JarCache;
import dev.colorfast.callgraph.CallGraph;
import dev.colorfast.callgraph.StatedFacts;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.facts.FactSource;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.MethodDeclaration;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.model.Blocking;
import dev.colorfast.model.BlockingKind;
import dev.colorfast.model.MemberResolver;
import dev.colorfast.model.MethodContract;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import dev.colorfast.model.TypeContract;
import dev.colorfast.solver.BlockingPath;
import dev.colorfast.solver.Certainty;
import dev.colorfast.solver.Solver;
import dev.colorfast.solver.Summaries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * Models correct inference, they do not replace it: of each model file it is known how much of it
 * the class files of the library alone would have told.
 */
class InferenceScoreTest {
  private static final Path MODELS = Path.of("src/main/resources/dev/colorfast/librarymodels");
  private static final Path FILE = Path.of("src/test/audit/inference.txt");
  private static final boolean UPDATES =
      System.getProperty("colorfast.golden", "compare").equals("update");
  private static final String HEADER =
      """
      # How much of what the model files call blocking the library's class files tell without the
      # file, of each method that blocks whenever it is called. Written by InferenceScoreTest:
      #
      #   mvn test -pl checks -am -Dtest=InferenceScoreTest -Dsurefire.failIfNoSpecifiedTests=false -Dcolorfast.golden=update
      #
      # found: with the same kind, for certain; otherwise: as another kind;
      # abstract: not found, since the body is somewhere else; missed: not found although there is
      # a body.
      """;

  /**
   * Methods that are not modelled, because the class files tell, given a few models of what they
   * end in; and their like that do not block. Without a parameter all overloads are meant.
   */
  private static final List<String> LEFT_TO_INFERENCE =
      List.of(
          "co.elastic.clients.elasticsearch.ElasticsearchClient#search [NETWORK]",
          "com.fasterxml.jackson.databind.ObjectMapper#readTree(Ljava/io/File; [FILE]",
          "com.fasterxml.jackson.databind.ObjectMapper#readTree(Ljava/lang/String; []",
          "com.fasterxml.jackson.databind.ObjectMapper#readValue(Ljava/io/File; [FILE]",
          "com.fasterxml.jackson.databind.ObjectMapper#readValue(Ljava/lang/String; []",
          "com.fasterxml.jackson.databind.ObjectMapper#readValue([B []",
          "com.fasterxml.jackson.databind.ObjectMapper#writeValue(Ljava/io/File; [FILE]",
          "com.fasterxml.jackson.databind.ObjectMapper#writeValueAsString []",
          "com.rabbitmq.client.Channel#basicGet [NETWORK]",
          "com.rabbitmq.client.Channel#exchangeDeclareNoWait []",
          "com.rabbitmq.client.Channel#queueDeclare [NETWORK]",
          "io.grpc.health.v1.HealthGrpc$HealthBlockingStub#check [NETWORK]",
          "io.grpc.health.v1.HealthGrpc$HealthFutureStub#check []",
          "org.neo4j.driver.Driver#verifyConnectivity [DATABASE]",
          "org.neo4j.driver.Session#beginTransaction [DATABASE]",
          "org.neo4j.driver.Transaction#commit [DATABASE]",
          "org.opensearch.client.opensearch.OpenSearchClient#search [NETWORK]",
          "org.redisson.api.RBitSet#cardinality [NETWORK]",
          "org.redisson.api.RBuckets#set [NETWORK]",
          "org.springframework.data.mongodb.core.MongoOperations#save [DATABASE]",
          "org.springframework.jdbc.core.simple.JdbcClient$StatementSpec#update [DATABASE]",
          "reactor.netty.tcp.TcpClient#connectNow [NETWORK]",
          "software.amazon.awssdk.services.sns.SnsAsyncClient#publish []",
          "software.amazon.awssdk.services.sns.SnsClient#listTopicsPaginator []",
          "software.amazon.awssdk.services.sns.SnsClient#publish [NETWORK]");

  /** A class of each further jar that the classes above are made of. */
  private static final List<String> NEEDED =
      List.of(
          "com.fasterxml.jackson.core.JsonFactory",
          "software.amazon.awssdk.awscore.AwsClient",
          "software.amazon.awssdk.core.SdkClient",
          "software.amazon.awssdk.utils.SdkAutoCloseable");

  /** What inference says of a method that is modelled. */
  private enum Answer {
    FOUND,
    OTHERWISE,
    ABSTRACT,
    MISSED
  }

  @Test
  void whatInferenceFindsAloneIsKnown() throws IOException {
    SortedMap<String, ModelTable> tables = tables();
    List<String> problems = new ArrayList<>();
    List<String> scores = new ArrayList<>();
    List<String> details = new ArrayList<>();
    ModelTable models = all(tables);
    for (String library : libraries(tables.keySet())) {
      SortedMap<String, ModelTable> own = of(library, tables);
      Set<String> classes = new TreeSet<>();
      own.values().forEach(table -> classes.addAll(classes(table)));
      try (ClassPath path =
          new ClassPath(
              List.of(), jarsWith(classes), Runtime.version(), JarCache.none(), problems::add)) {
        SortedMap<String, Set<MethodSignature>> methods = blockingMethods(own, path);
        Set<MethodSignature> all = new TreeSet<>();
        methods.values().forEach(all::addAll);
        Probes probes = new Probes(path, all, problems);
        for (String file : own.keySet()) {
          Map<Answer, Integer> score = new EnumMap<>(Answer.class);
          Map<MethodSignature, Set<BlockingKind>> found =
              probes.kinds(methods.get(file), without(models, own.get(file)));
          for (MethodSignature method : methods.get(file)) {
            BlockingKind modelled = modelled(own.get(file), method).orElseThrow().kind();
            Answer answer = answer(found.get(method), modelled, probes.isAbstract(method));
            score.merge(answer, 1, Integer::sum);
            details.add(file + ' ' + answer + ' ' + method);
          }
          if (!score.isEmpty()) {
            scores.add(line(file, score));
          }
        }
      }
    }
    Files.write(Path.of("target/inference-score.txt"), details);
    String text = HEADER + String.join("\n", scores) + '\n';
    if (UPDATES) {
      Files.writeString(FILE, text);
    }
    assertEquals(List.of(), problems);
    assertEquals(Files.readString(FILE), text, "see target/inference-score.txt for each method");
  }

  @Test
  void whatModelsLeaveToInferenceIsFound() throws IOException {
    List<String> problems = new ArrayList<>();
    List<String> found = new ArrayList<>();
    Set<String> owners = new TreeSet<>();
    LEFT_TO_INFERENCE.forEach(line -> owners.add(line.substring(0, line.indexOf('#'))));
    // What these extend counts as well.
    owners.addAll(NEEDED);
    try (ClassPath path =
        new ClassPath(
            List.of(), jarsWith(owners), Runtime.version(), JarCache.none(), problems::add)) {
      FactSource libraries =
          new ClassFileFacts(noCompilation(), path, EntryPoints.NONE, problems::add);
      Set<MethodSignature> asked = new TreeSet<>();
      LEFT_TO_INFERENCE.forEach(line -> asked.addAll(meant(line, libraries)));
      Map<MethodSignature, Set<BlockingKind>> kinds =
          new Probes(path, asked, problems).kinds(asked, all(tables()));
      for (String line : LEFT_TO_INFERENCE) {
        Set<String> distinct = new TreeSet<>();
        meant(line, libraries).forEach(method -> distinct.add(kinds.get(method).toString()));
        found.add(line.substring(0, line.indexOf(' ')) + ' ' + String.join(" or ", distinct));
      }
    }
    assertEquals(List.of(), problems);
    assertEquals(String.join("\n", LEFT_TO_INFERENCE), String.join("\n", found));
  }

  private static Set<MethodSignature> meant(String line, FactSource libraries) {
    String owner = line.substring(0, line.indexOf('#'));
    String member = line.substring(line.indexOf('#') + 1, line.indexOf(' '));
    Set<MethodSignature> meant = new TreeSet<>();
    for (MethodSignature method : libraries.libraryMethods(owner)) {
      if (method.name().equals(member)
          || member.contains("(") && (method.name() + method.descriptor()).startsWith(member)) {
        meant.add(method);
      }
    }
    return meant;
  }

  private static ModelTable all(SortedMap<String, ModelTable> tables) {
    SortedMap<MethodSignature, MethodContract> methods = new TreeMap<>();
    SortedMap<String, MethodContract> everyMethod = new TreeMap<>();
    SortedMap<String, TypeContract> types = new TreeMap<>();
    for (ModelTable table : tables.values()) {
      methods.putAll(table.methods());
      everyMethod.putAll(table.everyMethod());
      types.putAll(table.types());
    }
    return new ModelTable(methods, everyMethod, types, new TreeMap<>());
  }

  /** No two files speak of the same class. */
  private static ModelTable without(ModelTable all, ModelTable left) {
    SortedMap<MethodSignature, MethodContract> methods = new TreeMap<>(all.methods());
    SortedMap<String, MethodContract> everyMethod = new TreeMap<>(all.everyMethod());
    SortedMap<String, TypeContract> types = new TreeMap<>(all.types());
    methods.keySet().removeAll(left.methods().keySet());
    everyMethod.keySet().removeAll(left.everyMethod().keySet());
    types.keySet().removeAll(left.types().keySet());
    return new ModelTable(methods, everyMethod, types, all.entryPoints());
  }

  private static Answer answer(Set<BlockingKind> found, BlockingKind modelled, boolean isAbstract) {
    if (!found.isEmpty()) {
      return found.contains(modelled) ? Answer.FOUND : Answer.OTHERWISE;
    }
    return isAbstract ? Answer.ABSTRACT : Answer.MISSED;
  }

  private static String line(String file, Map<Answer, Integer> score) {
    StringBuilder line = new StringBuilder(file.substring(0, file.length() - ".java".length()));
    for (Answer answer : Answer.values()) {
      String word = answer.name().toLowerCase(Locale.ROOT);
      line.append(' ').append(word).append('=').append(score.getOrDefault(answer, 0));
    }
    return line.toString();
  }

  private static SortedMap<String, ModelTable> tables() throws IOException {
    ModelFiles reader = ModelFiles.checkedAgainst(MemberResolver.EVERYTHING_EXISTS);
    SortedMap<String, ModelTable> tables = new TreeMap<>();
    try (Stream<Path> files = Files.walk(MODELS)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        tables.put(
            MODELS.relativize(file).toString().replace('\\', '/'), reader.parse(file).table());
      }
    }
    return tables;
  }

  private static Set<String> libraries(Set<String> files) {
    Set<String> libraries = new TreeSet<>();
    files.forEach(file -> libraries.add(file.substring(0, file.indexOf('/') + 1)));
    return libraries;
  }

  private static SortedMap<String, ModelTable> of(
      String library, SortedMap<String, ModelTable> tables) {
    return tables.subMap(library, library + Character.MAX_VALUE);
  }

  private static Set<String> classes(ModelTable table) {
    Set<String> classes = new TreeSet<>(table.everyMethod().keySet());
    classes.addAll(table.types().keySet());
    table.methods().keySet().forEach(method -> classes.add(method.owner()));
    return classes;
  }

  /** Returns the jars in which any of the classes is. */
  private static List<Path> jarsWith(Set<String> classes) throws IOException {
    List<Path> found = new ArrayList<>();
    Path folder = Path.of(System.getProperty("colorfast.modelled.libraries"));
    try (Stream<Path> jars = Files.list(folder)) {
      for (Path jar : jars.sorted().toList()) {
        try (ZipFile content = new ZipFile(jar.toFile())) {
          if (classes.stream()
              .anyMatch(each -> content.getEntry(each.replace('.', '/') + ".class") != null)) {
            found.add(jar);
          }
        }
      }
    }
    return found;
  }

  private static FactSource noCompilation() {
    return new Facts.Builder().build();
  }

  /** Returns the methods that a file of a library says block whenever they are called. */
  private static SortedMap<String, Set<MethodSignature>> blockingMethods(
      SortedMap<String, ModelTable> tables, ClassPath path) {
    ClassFileFacts facts =
        new ClassFileFacts(noCompilation(), path, EntryPoints.NONE, unused -> {});
    SortedMap<String, Set<MethodSignature>> found = new TreeMap<>();
    tables.forEach(
        (file, table) -> {
          Set<MethodSignature> methods = new TreeSet<>(table.methods().keySet());
          table.everyMethod().keySet().forEach(type -> methods.addAll(facts.libraryMethods(type)));
          methods.removeIf(
              method ->
                  facts.declaration(method).isEmpty()
                      || !facts.isInLibrary(method.owner())
                      || !modelled(table, method).map(Blocking::isUnconditional).orElse(false));
          found.put(file, methods);
        });
    return found;
  }

  private static Optional<Blocking> modelled(ModelTable table, MethodSignature method) {
    return table
        .ofMethod(method)
        .or(() -> table.ofEveryMethod(method.owner()))
        .flatMap(MethodContract::blocking);
  }

  /** A compilation with one body for each method, which calls it. */
  private static final class Probes {
    private final Map<MethodSignature, MethodSignature> probes = new TreeMap<>();
    private final ClassFileFacts facts;

    Probes(ClassPath path, Set<MethodSignature> methods, Collection<String> problems) {
      ClassFileFacts libraries =
          new ClassFileFacts(noCompilation(), path, EntryPoints.NONE, unused -> {});
      Facts.Builder builder = new Facts.Builder();
      for (MethodSignature method : methods) {
        MethodSignature probe = new MethodSignature("Probes", "calls" + probes.size(), "()V");
        probes.put(method, probe);
        builder.add(body(probe, method, libraries));
        builder.add(
            new MethodDeclaration(
                probe, false, false, true, List.of(), MethodContract.NOTHING, ""));
      }
      builder.add(
          new ClassFacts(
              "Probes",
              true,
              List.of("java.lang.Object"),
              List.copyOf(probes.values()),
              Map.of(),
              TypeContract.NOTHING,
              true));
      facts = new ClassFileFacts(builder.build(), path, EntryPoints.NONE, problems::add);
    }

    private static MethodFacts body(
        MethodSignature probe, MethodSignature method, FactSource libraries) {
      boolean isVirtual =
          libraries.declaration(method).map(MethodDeclaration::isOverridable).orElse(false);
      SourcePosition position = new SourcePosition("Probes.java", 1, 1);
      CallSite call =
          new CallSite(
              method,
              isVirtual ? Dispatch.VIRTUAL : Dispatch.EXACT,
              isVirtual
                  ? new Operand(Value.UNKNOWN, method.owner(), Operand.NO_VARIABLE)
                  : Operand.UNKNOWN,
              List.of(),
              List.of(),
              false,
              false,
              position);
      return new MethodFacts(
          probe, MethodFacts.Form.METHOD, Optional.empty(), List.of(call), position);
    }

    boolean isAbstract(MethodSignature method) {
      return facts.declaration(method).orElseThrow().isAbstract();
    }

    /** Returns how each method blocks for certain, by these models and the class files. */
    Map<MethodSignature, Set<BlockingKind>> kinds(Set<MethodSignature> methods, ModelTable models) {
      Map<MethodSignature, Set<BlockingKind>> found = new TreeMap<>();
      if (methods.isEmpty()) {
        return found;
      }
      StatedFacts stated = new StatedFacts(facts, ModelTable.empty(), models);
      List<MethodSignature> asked = methods.stream().map(probes::get).toList();
      Summaries summaries =
          Solver.solve(new CallGraph(facts, stated).following(asked), Certainty.CERTAIN);
      for (MethodSignature method : methods) {
        int probe = summaries.graph().numberOf(probes.get(method)).orElseThrow();
        Set<BlockingKind> kinds = new TreeSet<>();
        for (BlockingPath path : summaries.paths(probe, 0, unused -> false)) {
          if (path.effect().kind().weight() > 0) {
            kinds.add(path.effect().kind());
          }
        }
        found.put(method, kinds);
      }
      return found;
    }
  }
}
