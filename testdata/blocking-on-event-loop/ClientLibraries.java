package shop;

import com.mongodb.client.MongoCollection;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.stub.StreamObserver;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.util.concurrent.EventExecutor;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.bson.Document;
import org.redisson.api.RAtomicLong;
import org.redisson.api.RBucket;
import org.redisson.api.RLock;
import software.amazon.awssdk.services.s3.S3AsyncClient;
import software.amazon.awssdk.services.s3.S3Client;

/** Clients that block, used on an event loop; and the threads of their own callbacks. */
class ClientLibraries {

  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  static final class OkHttp extends ChannelInboundHandlerAdapter {
    private OkHttpClient client;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws IOException {
      Request request = (Request) message;
      // BUG: Diagnostic contains: execute() blocks on the network
      try (Response response = client.newCall(request).execute()) {
        context.fireChannelRead(response);
      }
      client.newCall(request).enqueue(new OnDispatcher());
    }

    void text(ChannelHandlerContext context, ResponseBody body) {
      // BUG: Diagnostic contains: text(body) blocks on the network, and this lambda runs on
      context.executor().execute(() -> text(body));
    }

    private static String text(ResponseBody body) {
      try {
        return body.string();
      } catch (IOException e) {
        return "";
      }
    }

    void elsewhereOk(EventExecutor loop) {
      if (!loop.inEventLoop()) {
        load();
      }
    }
  }

  /** The dispatcher's threads may read the body. */
  static final class OnDispatcher implements Callback {
    @Override
    public void onFailure(Call call, IOException e) {
      load();
    }

    @Override
    public void onResponse(Call call, Response response) throws IOException {
      try (ResponseBody body = response.body()) {
        body.string();
      }
    }
  }

  static final class Retrofit extends ChannelInboundHandlerAdapter {
    private retrofit2.Call<String> call;

    @Override
    public void channelActive(ChannelHandlerContext context) throws IOException {
      // BUG: Diagnostic contains: call.execute() blocks on the network
      call.execute();
    }
  }

  static final class Aws extends ChannelInboundHandlerAdapter {
    private S3Client client;
    private S3AsyncClient asyncClient;

    @Override
    public void channelActive(ChannelHandlerContext context) {
      // BUG: Diagnostic contains: client.listBuckets() blocks on the network
      client.listBuckets();
      // BUG: Diagnostic contains: asyncClient.listBuckets().join() waits for a result
      asyncClient.listBuckets().join();
    }

    /** The client completes its futures on a pool of its own. */
    void continuationOk() {
      asyncClient.listBuckets().whenComplete((buckets, failure) -> client.listBuckets());
    }
  }

  static final class Grpc extends ChannelInboundHandlerAdapter {
    private HealthGrpc.HealthBlockingStub health;
    private HealthGrpc.HealthFutureStub futures;
    private HealthCheckRequest request;

    @Override
    public void channelActive(ChannelHandlerContext context)
        throws ExecutionException, InterruptedException {
      // BUG: Diagnostic contains: health.check(request) blocks on the network
      health.check(request);
      // BUG: Diagnostic contains: futures.check(request).get() waits for a result
      futures.check(request).get();
    }
  }

  /** The server's default executor is a pool; only {@code directExecutor} is none. */
  static final class GrpcService extends HealthGrpc.HealthImplBase {
    @Override
    public void check(HealthCheckRequest request, StreamObserver<HealthCheckResponse> reply) {
      load();
      reply.onCompleted();
    }
  }

  static final class Mongo extends ChannelInboundHandlerAdapter {
    private MongoCollection<Document> orders;

    @Override
    public void channelActive(ChannelHandlerContext context) {
      // BUG: Diagnostic contains: orders.find().first() blocks on the database
      orders.find().first();
      // BUG: Diagnostic contains: iterating over orders.find() blocks on the database
      for (Document order : orders.find()) {
        context.fireChannelRead(order);
      }
    }
  }

  static final class Redisson extends ChannelInboundHandlerAdapter {
    private RBucket<String> last;
    private RAtomicLong count;

    @Override
    public void channelActive(ChannelHandlerContext context) {
      // BUG: Diagnostic contains: last.get() blocks on the network
      last.get();
      // BUG: Diagnostic contains: count.incrementAndGet() blocks on the network
      count.incrementAndGet();
    }

    /** What a type inherits from its asynchronous twin does not block. */
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      last.getAsync().whenComplete((text, failure) -> context.fireChannelRead(text));
      count.incrementAndGetAsync().whenComplete((n, failure) -> context.fireChannelRead(n));
    }
  }

  static final class Kafka extends ChannelInboundHandlerAdapter {
    private Producer<String, String> producer;
    private KafkaProducer<String, String> ofLibrary;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
      // BUG: Diagnostic contains: waits for a result
      producer.send(new ProducerRecord<>("orders", "1")).get();
      // BUG: Diagnostic contains: waits for a result
      ofLibrary.send(new ProducerRecord<>("orders", "2")).get(1, TimeUnit.SECONDS);
    }
  }

  static final class LockOfServer extends ChannelInboundHandlerAdapter {
    private RLock lock;

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      // BUG: Diagnostic contains: lock() blocks on the network
      lock.lock();
      try {
        context.fireChannelRead(message);
      } finally {
        // BUG: Diagnostic contains: unlock() blocks on the network
        lock.unlock();
      }
    }
  }
}
