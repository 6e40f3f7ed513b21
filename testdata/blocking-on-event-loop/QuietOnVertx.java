package shop;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.ThreadingModel;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A verticle that does what verticles do, and holds its event loop up nowhere but at one place. */
class QuietOnVertx extends AbstractVerticle {
  private static final Logger LOG = Logger.getLogger("orders");

  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, JsonObject> orders = new HashMap<>();
  private final LinkedBlockingQueue<String> audit = new LinkedBlockingQueue<>();
  private Runnable codec;

  @Override
  public void start(Promise<Void> started) {
    Router router = Router.router(vertx);
    router.post("/orders").handler(this::placesOk);
    router.get("/orders/:id").handler(this::findsOk);
    router.get("/reports/:id").blockingHandler(this::reportsOk);
    router.get("/files/:id").handler(this::moves);
    vertx.setPeriodic(1000, tick -> drainsOk());
    deploysOk(started);
    vertx.createHttpServer().requestHandler(router).listen(8080).onFailure(started::tryFail);
  }

  private void placesOk(RoutingContext request) {
    JsonObject order = request.body().asJsonObject();
    String id = UUID.randomUUID().toString();
    lock.writeLock().lock();
    try {
      orders.put(id, order);
    } finally {
      lock.writeLock().unlock();
    }
    audit.add(id);
    LOG.log(Level.INFO, "order {0}", id);
    request.response().setStatusCode(201).end(id);
  }

  private void findsOk(RoutingContext request) {
    lock.readLock().lock();
    try {
      request.json(orders.get(request.pathParam("id")));
    } finally {
      lock.readLock().unlock();
    }
  }

  /** This route runs on a worker. */
  private void reportsOk(RoutingContext request) {
    try {
      request.end(Buffer.buffer(Files.readAllBytes(Path.of(request.pathParam("id")))));
    } catch (IOException e) {
      request.fail(e);
    }
  }

  /** What is moved to a worker waits there, and the answer comes back. */
  private void moves(RoutingContext request) {
    Path file = Path.of(request.pathParam("id"));
    vertx
        .executeBlocking(() -> Files.readAllBytes(file))
        .map(Buffer::buffer)
        .onSuccess(request::end)
        .onFailure(request::fail);
    if (request.queryParam("log").isEmpty()) {
      return;
    }
    try {
      // BUG: Diagnostic contains: accesses files, and
      Files.writeString(Path.of("log"), file.toString());
    } catch (IOException e) {
      LOG.log(Level.WARNING, "not logged", e);
    }
  }

  /** These streams throw what files throw, and are memory. */
  private static Properties readsOk(Buffer body) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(body.getBytes()))) {
      Properties settings = new Properties();
      settings.load(new StringReader(in.readUTF()));
      return settings;
    }
  }

  /** Nobody waits for no time; and services are looked up once. */
  private void drainsOk() {
    try {
      for (String id = audit.poll(0, TimeUnit.SECONDS); id != null; id = audit.poll()) {
        System.out.println(id);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (codec == null) {
      codec = ServiceLoader.load(Runnable.class).findFirst().orElse(() -> {});
    }
  }

  /** The verticles that wait are deployed where they may. */
  private void deploysOk(Promise<Void> started) {
    vertx
        .deployVerticle(
            new Importer(), new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER))
        .<Void>mapEmpty()
        .onComplete(started);
  }

  /** It is a verticle as others, but no event loop runs it. */
  static final class Importer extends AbstractVerticle {
    @Override
    public void start() throws IOException {
      Files.readAllLines(Path.of("catalogue")).forEach(line -> vertx.eventBus().send("line", line));
    }
  }

  /** Both are there when the one is that stands for both, and whoever asks first does not wait. */
  private static Future<String> joinsOk(Future<String> first, Future<String> second) {
    CompletableFuture<String> known = first.toCompletionStage().toCompletableFuture();
    String early = known.isDone() ? known.join() : "";
    return Future.all(first, second)
        .map(both -> early + both.<String>resultAt(0) + both.<String>resultAt(1));
  }

  @Override
  public void stop() throws IOException {
    readsOk(Buffer.buffer());
    joinsOk(Future.succeededFuture("a"), Future.succeededFuture("b"))
        .onComplete(done -> LOG.info("stopped"));
    vertx.undeploy(deploymentID());
  }

  /** The thread that starts the service is not one of its loops. */
  public static void main(String[] arguments) throws Exception {
    Vertx vertx = Vertx.vertx();
    vertx
        .deployVerticle(new QuietOnVertx())
        .toCompletionStage()
        .toCompletableFuture()
        .get(10, TimeUnit.SECONDS);
    for (String line : List.of(arguments)) {
      Files.writeString(Path.of(line), line);
    }
  }
}
