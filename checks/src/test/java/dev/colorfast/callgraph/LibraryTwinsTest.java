package dev.colorfast.callgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.colorfast.bytecode.ClassFileFacts;
import dev.colorfast.bytecode.ClassPath;
import dev.colorfast.bytecode.JarCache;
import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.Dispatch;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.HandWrittenFacts;
import dev.colorfast.facts.Operand;
import dev.colorfast.facts.Value;
import dev.colorfast.librarymodels.LibraryModels;
import dev.colorfast.model.MethodSignature;
import dev.colorfast.model.SourcePosition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The twins of blocking methods in the libraries themselves. */
class LibraryTwinsTest {
  private static ClassPath path;
  private static ClassFileFacts facts;
  private static AsyncTwins twins;

  @BeforeAll
  static void open() throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.list(Path.of("target/modelled-libraries"))) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    path = new ClassPath(List.of(), jars, Runtime.version(), JarCache.none(), unused -> {});
    facts = new ClassFileFacts(new Facts.Builder().build(), path, EntryPoints.NONE, unused -> {});
    twins =
        new AsyncTwins(
            facts, new StatedFacts(facts, HandWrittenFacts.noContracts(), LibraryModels.builtIn()));
  }

  @AfterAll
  static void close() {
    path.close();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          java.net.http.HttpClient                          | send             | sendAsync
          org.springframework.data.redis.core.ValueOperations | get            | ReactiveValueOperations.get
          org.springframework.data.mongodb.core.MongoTemplate | findById       | ReactiveMongoTemplate.findById
          org.springframework.data.repository.CrudRepository | findById        | ReactiveCrudRepository.findById
          io.lettuce.core.api.sync.RedisStringCommands      | get              | RedisStringAsyncCommands.get
          io.lettuce.core.api.sync.RedisCommands            | auth             | RedisAsyncCommands.auth
          org.redisson.api.RBucket                          | get              | getAsync
          org.redisson.api.RLock                            | lock             | lockAsync
          org.apache.pulsar.client.api.Producer             | send             | sendAsync
          org.apache.pulsar.client.api.Consumer             | receive          | receiveAsync
          software.amazon.awssdk.services.s3.S3Client       | listBuckets      | S3AsyncClient.listBuckets
          software.amazon.awssdk.services.dynamodb.DynamoDbClient | getItem    | DynamoDbAsyncClient.getItem
          io.vertx.core.file.FileSystem                     | readFileBlocking | readFile
          io.vertx.core.file.FileSystem                     | existsBlocking   | exists
          co.elastic.clients.elasticsearch.ElasticsearchClient | ping          | ElasticsearchAsyncClient.ping
          org.springframework.jdbc.core.JdbcTemplate        | queryForList     | none
          org.springframework.web.client.RestTemplate       | getForObject     | none
          io.lettuce.core.api.async.RedisStringAsyncCommands | get             | none
          redis.clients.jedis.Jedis                         | get              | none
          """)
  void twinIsTheOneOfTheLibrary(String owner, String name, String twin) {
    List<MethodSignature> callees = facts.methodsNamed(owner, name);
    assertFalse(callees.isEmpty(), "no such method");
    List<String> found = callees.stream().map(callee -> twin(owner, callee)).distinct().toList();
    assertEquals(
        twin,
        found.stream().filter(each -> !each.equals("none")).findFirst().orElse("none"),
        found::toString);
  }

  private static String twin(String owner, MethodSignature callee) {
    CallSite call =
        new CallSite(
            callee,
            Dispatch.VIRTUAL,
            new Operand(Value.UNKNOWN, owner, Operand.NO_VARIABLE),
            List.of(),
            List.of(),
            false,
            false,
            new SourcePosition("", 0, 0));
    return twins
        .of(call, HandWrittenFacts.method("Caller.calls"))
        .map(
            twin ->
                (twin.isBesideIt() ? "" : twin.method().simpleOwner() + '.') + twin.method().name())
        .orElse("none");
  }
}
