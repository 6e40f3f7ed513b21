import com.google.common.util.concurrent.FutureCallback;
import com.google.common.util.concurrent.Futures;
import com.google.common.util.concurrent.ListenableFuture;
import com.google.common.util.concurrent.ListeningExecutorService;
import com.google.common.util.concurrent.MoreExecutors;
import io.netty.bootstrap.Bootstrap;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.channel.EventLoopGroup;
import io.netty.handler.codec.http.websocketx.WebSocketClientHandshaker;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.file.FileSystem;
import io.vertx.core.http.HttpServerResponse;
import java.net.http.WebSocket;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Handles of libraries. */
class Libraries {

  // Netty

  void connectBad(Bootstrap bootstrap) {
    // BUG: Diagnostic contains: the ChannelFuture that it returns is dropped
    bootstrap.connect("localhost", 80);
  }

  void bindBad(ServerBootstrap bootstrap) {
    // BUG: Diagnostic contains: the ChannelFuture that it returns is dropped
    bootstrap.bind(80);
  }

  void listenedToOk(Bootstrap bootstrap) {
    bootstrap.connect("localhost", 80).addListener(ChannelFutureListener.CLOSE_ON_FAILURE);
  }

  static final class Activated {}

  /** What handlers throw, and what writing fails with, is told elsewhere. */
  void tasksOfChannelsOk(ChannelHandlerContext ctx, Object event) {
    ctx.executor().submit(() -> ctx.pipeline().fireUserEventTriggered(event));
    ctx.executor().submit(() -> ctx.fireUserEventTriggered(new Activated()));
    ctx.executor()
        .schedule(
            () -> {
              if (ctx.channel().isActive()) {
                ctx.writeAndFlush(event).addListener(ChannelFutureListener.CLOSE);
              }
            },
            1,
            TimeUnit.SECONDS);
  }

  /** The framework closes the channel when a write fails. */
  void writesOk(ChannelHandlerContext ctx, Object message) {
    ctx.write(message);
    ctx.writeAndFlush(message);
    ctx.channel().writeAndFlush(message);
  }

  void bestEffortOk(Channel channel, EventLoopGroup group) {
    channel.close();
    channel.disconnect();
    channel.deregister();
    group.shutdownGracefully();
  }

  void handshakeOk(WebSocket socket) {
    socket.sendClose(WebSocket.NORMAL_CLOSURE, "done");
    // BUG: Diagnostic contains: if socket.sendText("last", true) fails, nobody learns of it
    socket.sendText("last", true);
  }

  void undoesOk(Vertx vertx, String verticle) {
    vertx.undeploy(verticle);
  }

  void promisePassedOk(Channel channel, Object message, ChannelPromise promise) {
    channel.write(message, promise);
    promise.setSuccess();
  }

  void handshakesOk(WebSocketClientHandshaker handshaker, ChannelHandlerContext ctx) {
    handshaker.handshake(ctx.channel());
  }

  // Vert.x, whose futures are none of the JDK's

  void deployBad(Vertx vertx, FileSystem files) {
    // BUG: Diagnostic contains: the Future that it returns is dropped
    vertx.deployVerticle("example.Main");
    // BUG: Diagnostic contains: the Future that it returns is dropped
    files.delete("old");
  }

  Future<Void> failedBad(FileSystem files, String name) {
    if (name == null) {
      // BUG: Diagnostic contains: has failed, and nobody learns of it: the Future
      Future.failedFuture("no name");
    }
    if (name.isEmpty()) {
      // BUG: Diagnostic contains: has failed
      Future.failedFuture(new IllegalArgumentException("no name"));
    }
    Future.succeededFuture("x");
    return files.delete(name);
  }

  void onlySuccessBad(FileSystem files) {
    // BUG: Diagnostic contains: nobody learns of it
    files.readFile("a").onSuccess(System.out::println);
  }

  void mappedBad(FileSystem files) {
    // BUG: Diagnostic contains: nobody learns of it
    files.readFile("a").map(Object::toString);
  }

  void failureHandledOk(FileSystem files) {
    files.readFile("a").onComplete(done -> System.out.println(done.cause()));
    files.readFile("a").onSuccess(System.out::println).onFailure(System.out::println);
    files.readFile("a").onFailure(System.out::println).onSuccess(System.out::println);
    files.readFile("a").otherwise(failure -> null);
  }

  void responseOk(HttpServerResponse response) {
    response.write("a");
    response.end("b");
  }

  Future<String> promiseOk(Promise<String> promise) {
    promise.future().onSuccess(System.out::println);
    return promise.future();
  }

  void allOfPromisesOk(Promise<String> one, Promise<String> other) {
    Future.all(one.future(), other.future()).onSuccess(System.out::println);
  }

  void allOfFuturesBad(FileSystem files) {
    // BUG: Diagnostic contains: nobody learns of it
    Future.all(files.readFile("a"), files.readFile("b")).onSuccess(System.out::println);
  }

  // Guava

  void submitBad(ListeningExecutorService pool, Runnable task) {
    // BUG: Diagnostic contains: the ListenableFuture that it returns is dropped
    pool.submit(() -> System.setProperty("ran", task.toString()));
  }

  void callbackOk(ListeningExecutorService pool, Runnable task, FutureCallback<Object> callback) {
    ListenableFuture<?> done = pool.submit(task);
    Futures.addCallback(done, callback, MoreExecutors.directExecutor());
  }

  // Kafka

  void sendBad(Producer<String, String> producer, ProducerRecord<String, String> record) {
    // BUG: Diagnostic contains: if producer.send(record) fails
    producer.send(record);
  }

  void sendByClassBad(
      KafkaProducer<String, String> producer, ProducerRecord<String, String> record) {
    // BUG: Diagnostic contains: if producer.send(record) fails
    producer.send(record);
  }

  void sendWithCallbackOk(
      Producer<String, String> producer, ProducerRecord<String, String> record) {
    producer.send(record, (metadata, failure) -> System.out.println(failure));
  }

  // Mutiny

  interface Channels {
    Uni<Void> unsubscribe(String channel);

    Uni<Void> publish(String channel);
  }

  void startedBad(Channels channels) {
    // BUG: Diagnostic contains: the CompletableFuture that it returns is dropped
    channels.publish("news").subscribe().asCompletionStage();
  }

  /** A best effort stays one when it is started. */
  void startedBestEffortOk(Channels channels) {
    channels.unsubscribe("news").subscribe().asCompletionStage();
  }

  // What a transaction consists of

  private Producer<String, String> orders;

  void transactionOk(Producer<String, String> producer, List<ProducerRecord<String, String>> all) {
    producer.beginTransaction();
    all.forEach(each -> producer.send(each));
    producer.commitTransaction();
  }

  void transactionOfFieldOk(List<ProducerRecord<String, String>> all) {
    orders.beginTransaction();
    all.forEach(each -> orders.send(each));
    orders.commitTransaction();
  }

  void transactionOfAnotherBad(
      Producer<String, String> producer, ProducerRecord<String, String> record) {
    orders.beginTransaction();
    // BUG: Diagnostic contains: the Future that it returns is dropped
    producer.send(record);
    orders.commitTransaction();
  }

  void flushedBad(Producer<String, String> producer, ProducerRecord<String, String> record) {
    // BUG: Diagnostic contains: the Future that it returns is dropped
    producer.send(record);
    producer.flush();
  }
}
