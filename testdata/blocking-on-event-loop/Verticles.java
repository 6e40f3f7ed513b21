package shop;

import io.vertx.core.AbstractVerticle;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;

/** Verticles run where the options of their deployment say, and what they set up runs there too. */
class Verticles {

  static final class OnWorkersOk extends AbstractVerticle {
    @Override
    public void start() throws Exception {
      Thread.sleep(10);
      vertx.setTimer(10, id -> load());
      vertx.setPeriodic(10, id -> load());
      vertx.runOnContext(unused -> load());
      vertx.eventBus().consumer("orders", order -> order.reply(load()));
      vertx.eventBus().localConsumer("orders", order -> load());
    }
  }

  static final class SuppliedOk extends VerticleBase {
    @Override
    public Future<?> start() throws Exception {
      Thread.sleep(10);
      return super.start();
    }
  }

  static final class OnVirtualThreadsOk extends VerticleBase {
    public static void main(String[] arguments) {
      DeploymentOptions options = new DeploymentOptions();
      options.setThreadingModel(ThreadingModel.VIRTUAL_THREAD);
      Vertx.vertx().deployVerticle(OnVirtualThreadsOk.class.getName(), options).await();
    }

    @Override
    public Future<?> start() throws Exception {
      String answer = vertx.executeBlocking(Verticles::load).await();
      return Future.succeededFuture(answer);
    }
  }

  /** More of them do not make them another kind. */
  static final class ManyBad extends AbstractVerticle {
    @Override
    public void start() throws Exception {
      // BUG: Diagnostic contains: Thread.sleep(10) sleeps, and start runs on an event loop
      Thread.sleep(10);
      // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
      vertx.setTimer(10, id -> load());
    }
  }

  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  Future<?> deploy(Vertx vertx) {
    return vertx
        .deployVerticle(
            OnWorkersOk.class, new DeploymentOptions().setThreadingModel(ThreadingModel.WORKER))
        .compose(
            id ->
                vertx.deployVerticle(
                    SuppliedOk::new,
                    new DeploymentOptions()
                        .setInstances(2)
                        .setThreadingModel(ThreadingModel.WORKER)))
        .compose(
            id ->
                vertx.deployVerticle(
                    ManyBad.class.getName(), new DeploymentOptions().setInstances(2)));
  }
}
