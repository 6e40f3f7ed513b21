package shop;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Vert.x: handlers run on event loops, executeBlocking moves away from them. */
class VertxCallbacks {

  private final Vertx vertx;
  private final DataSource database;

  VertxCallbacks(Vertx vertx, DataSource database) {
    this.vertx = vertx;
    this.database = database;
  }

  // SUMMARY: blocks(database)
  String newestOrder() {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select max(id) from orders")) {
      return rows.next() ? rows.getString(1) : "";
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void timersBad() {
    // BUG: Diagnostic contains: blocks on the database
    vertx.setTimer(100, id -> newestOrder());
    // BUG: Diagnostic contains: blocks on the database
    vertx.setPeriodic(100, id -> newestOrder());
    // BUG: Diagnostic contains: blocks on the database
    vertx.runOnContext(ignored -> newestOrder());
  }

  void serverBad() {
    vertx
        .createHttpServer()
        .requestHandler(
            request -> {
              // BUG: Diagnostic contains: blocks on the database
              String order = newestOrder();
              request.response().end(order);
            })
        .listen(8080);
  }

  void servesByReference() {
    vertx.createHttpServer().requestHandler(this::answerBad).listen(8080);
  }

  /** Handed over by name, it is itself the code that the event loop runs. */
  // SUMMARY: blocks(database); invokes(0)
  private void answerBad(HttpServerRequest request) {
    // BUG: Diagnostic contains: blocks on the database, and answerBad runs on an event loop
    request.response().end(newestOrder());
  }

  void routesBad(Router router) {
    // BUG: Diagnostic contains: blocks on the database
    router.get("/newest").handler(ctx -> ctx.end(newestOrder()));
    router.route().handler(this::routeBad);
  }

  private void routeBad(RoutingContext ctx) {
    // BUG: Diagnostic contains: blocks on the database
    ctx.end(newestOrder());
  }

  void consumesBad() {
    // BUG: Diagnostic contains: blocks on the database
    vertx.eventBus().consumer("orders", message -> message.reply(newestOrder()));
  }

  void handlerClassBad() {
    vertx.setTimer(
        100,
        new Handler<Long>() {
          @Override
          public void handle(Long id) {
            // BUG: Diagnostic contains: blocks on the database
            newestOrder();
          }
        });
  }

  static final class OldVerticleBad extends AbstractVerticle {
    @Override
    public void start() throws Exception {
      // BUG: Diagnostic contains: sleeps, and start runs on an event loop
      Thread.sleep(1000);
    }

    @Override
    public void stop() throws Exception {
      // BUG: Diagnostic contains: sleeps, and stop runs on an event loop
      TimeUnit.SECONDS.sleep(1);
    }
  }

  static final class VerticleBad extends VerticleBase {
    @Override
    public Future<?> start() throws Exception {
      // BUG: Diagnostic contains: accesses files
      Buffer settings = vertx.fileSystem().readFileBlocking("settings.json");
      return vertx.createHttpServer().requestHandler(r -> r.response().end(settings)).listen(8080);
    }
  }

  /** Its options say which threads run it; what they say is not followed. */
  static final class DeployedOnWorkersOk extends VerticleBase {
    static void deploy(Vertx vertx) {
      DeploymentOptions options =
          new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER).setInstances(1);
      vertx.deployVerticle(new DeployedOnWorkersOk(), options);
    }

    @Override
    public Future<?> start() throws Exception {
      Thread.sleep(10);
      return super.start();
    }
  }

  static final class VerticleOk extends VerticleBase {
    @Override
    public Future<?> start() {
      return vertx
          .fileSystem()
          .readFile("settings.json")
          .compose(
              s -> vertx.createHttpServer().requestHandler(r -> r.response().end(s)).listen(8080));
    }
  }

  void waitsInHandlerBad(Future<String> price) {
    // BUG: Diagnostic contains: waits for a result
    vertx.setTimer(100, id -> price.toCompletionStage().toCompletableFuture().join());
  }

  // ---- Handed off.

  void executesBlockingOk() {
    vertx.setTimer(100, id -> vertx.executeBlocking(() -> newestOrder()));
    vertx.setTimer(100, id -> vertx.executeBlocking(this::newestOrder, false));
  }

  void onWorkerExecutorOk(WorkerExecutor workers) {
    vertx.setTimer(100, id -> workers.executeBlocking(() -> newestOrder()));
  }

  void onContextOk(Context context) {
    vertx.runOnContext(ignored -> context.executeBlocking(() -> newestOrder()));
  }

  void blockingHandlerOk(Router router) {
    router.get("/newest").blockingHandler(ctx -> ctx.end(newestOrder()));
  }

  void backOnLoopBad() {
    vertx.runOnContext(
        // BUG: Diagnostic contains: newestOrder() blocks on the database, and this lambda runs on
        ignored -> vertx.executeBlocking(() -> newestOrder()).onSuccess(order -> newestOrder()));
  }

  // ---- Silent.

  void asynchronousOk(Router router) {
    router.get("/settings").handler(ctx -> ctx.response().sendFile("settings.json"));
    vertx.setTimer(100, id -> vertx.eventBus().send("orders", "tick"));
  }

  /** Called by whoever: the thread is not known. */
  String fromAnywhereOk() {
    return newestOrder();
  }
}
