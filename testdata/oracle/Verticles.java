package oracle;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Promise;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpServer;
import java.nio.file.Files;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Code that Vert.x runs on its event loops and on its workers. */
final class Verticles {

  private Verticles() {}

  public static void main(String[] arguments) throws Exception {
    Vertx vertx = Vertx.vertx();
    try {
      contextBad(vertx);
      timersBad(vertx);
      verticlesBad(vertx);
      futuresBad(vertx);
      futuresOnLoopBad(vertx);
      eventBusBad(vertx);
      httpBad(vertx);
      fileSystemBad(vertx);
      workersOk(vertx);
    } finally {
      await(vertx.close());
    }
  }

  static String load() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  private static <T> T await(io.vertx.core.Future<T> future) throws Exception {
    return await(future.toCompletionStage().toCompletableFuture());
  }

  private static <T> T await(Future<T> future) throws Exception {
    return future.get(10, TimeUnit.SECONDS);
  }

  static void contextBad(Vertx vertx) throws Exception {
    CompletableFuture<String> first = new CompletableFuture<>();
    vertx.runOnContext(nothing -> first.complete(load()));
    await(first);
    CompletableFuture<String> second = new CompletableFuture<>();
    Context context = vertx.getOrCreateContext();
    context.runOnContext(nothing -> second.complete(load()));
    await(second);
  }

  static void timersBad(Vertx vertx) throws Exception {
    CompletableFuture<String> once = new CompletableFuture<>();
    vertx.setTimer(1, id -> once.complete(load()));
    await(once);
    CompletableFuture<String> periodic = new CompletableFuture<>();
    vertx.setPeriodic(
        1,
        id -> {
          periodic.complete(load());
          vertx.cancelTimer(id);
        });
    await(periodic);
    // ONLY BLOCKHOUND: called from outside of Vert.x; a worker would be answered on workers
    await(vertx.timer(1).map(nothing -> load()));
  }

  static final class Starting extends AbstractVerticle {
    @Override
    public void start() {
      load();
    }

    @Override
    public void stop() {
      load();
    }
  }

  static final class StartingLater extends AbstractVerticle {
    @Override
    public void start(Promise<Void> started) {
      load();
      started.complete();
    }
  }

  static final class NewForm extends VerticleBase {
    @Override
    public io.vertx.core.Future<?> start() {
      return io.vertx.core.Future.succeededFuture(load());
    }
  }

  static void verticlesBad(Vertx vertx) throws Exception {
    await(vertx.undeploy(await(vertx.deployVerticle(new Starting()))));
    await(vertx.deployVerticle(new StartingLater()));
    await(vertx.deployVerticle(new NewForm()));
  }

  static void futuresBad(Vertx vertx) throws Exception {
    // ONLY BLOCKHOUND: called from outside of Vert.x; a worker would be answered on workers
    await(vertx.timer(1).compose(nothing -> io.vertx.core.Future.succeededFuture(load())));
    // ONLY BLOCKHOUND: called from outside of Vert.x; a worker would be answered on workers
    await(vertx.timer(1).onSuccess(nothing -> load()));
    // ONLY BLOCKHOUND: called from outside of Vert.x; a worker would be answered on workers
    await(vertx.timer(1).onComplete(done -> load()));
    await(
        vertx
            .timer(1)
            .map(nothing -> Integer.parseInt("none"))
            // ONLY BLOCKHOUND: called from outside of Vert.x; a worker would be answered on workers
            .recover(e -> io.vertx.core.Future.succeededFuture(load().length())));
    // ONLY BLOCKHOUND: called from outside of Vert.x; a worker would be answered on workers
    await(vertx.executeBlocking(() -> "").map(nothing -> load()));
  }

  static void futuresOnLoopBad(Vertx vertx) throws Exception {
    CompletableFuture<String> timer = new CompletableFuture<>();
    // ONLY BLOCKHOUND: missed alarm: it is not known that a timer completes where its caller runs
    vertx.runOnContext(nothing -> vertx.timer(1).onComplete(done -> timer.complete(load())));
    await(timer);
    CompletableFuture<String> mapped = new CompletableFuture<>();
    vertx.runOnContext(
        // ONLY BLOCKHOUND: missed alarm: it is not known that a timer completes where its caller
        // runs
        nothing -> vertx.timer(1).map(tick -> load()).onComplete(done -> mapped.complete("")));
    await(mapped);
    CompletableFuture<String> worker = new CompletableFuture<>();
    vertx.runOnContext(
        nothing -> vertx.executeBlocking(() -> 1).onComplete(done -> worker.complete(load())));
    await(worker);
  }

  static void eventBusBad(Vertx vertx) throws Exception {
    vertx.eventBus().<String>consumer("prices", message -> message.reply(load()));
    // ONLY BLOCKHOUND: called from outside of Vert.x; a worker would be answered on workers
    await(vertx.eventBus().<String>request("prices", "bread").map(reply -> reply.body() + load()));
  }

  static void httpBad(Vertx vertx) throws Exception {
    HttpServer server =
        await(
            vertx
                .createHttpServer()
                .requestHandler(request -> request.response().end(load()))
                .listen(0, "127.0.0.1"));
    HttpClient client = vertx.createHttpClient();
    Buffer answer =
        await(
            client
                .request(io.vertx.core.http.HttpMethod.GET, server.actualPort(), "127.0.0.1", "/")
                .compose(request -> request.send())
                .compose(response -> response.body())
                // ONLY BLOCKHOUND: called from outside of Vert.x; a worker would be answered on
                // workers
                .map(body -> body.appendString(load())));
    if (!answer.toString().equals("loadedloaded")) {
      throw new IllegalStateException(answer.toString());
    }
    await(client.close());
    await(server.close());
  }

  static void fileSystemBad(Vertx vertx) throws Exception {
    String file = Files.createTempFile("oracle", ".txt").toString();
    CompletableFuture<Buffer> read = new CompletableFuture<>();
    // ONLY COLORFAST: BlockHound does not see java.nio
    vertx.runOnContext(nothing -> read.complete(vertx.fileSystem().readFileBlocking(file)));
    await(read);
    await(vertx.fileSystem().readFile(file));
    await(vertx.fileSystem().delete(file));
  }

  static final class Working extends AbstractVerticle {
    @Override
    public void start() {
      load();
    }
  }

  static void workersOk(Vertx vertx) throws Exception {
    await(vertx.executeBlocking(() -> load()));
    DeploymentOptions onWorkers = new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER);
    await(vertx.deployVerticle(new Working(), onWorkers));
  }
}
