package shop;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.EventLoopGroup;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;

/** Callbacks of a client that wait for the same client. */
class Clients {
  private final Producer<String, String> producer;
  private final Producer<String, String> audit;
  private final ProducerRecord<String, String> record;

  Clients(
      Producer<String, String> producer,
      Producer<String, String> audit,
      ProducerRecord<String, String> record) {
    this.producer = producer;
    this.audit = audit;
    this.record = record;
  }

  void lambdaBad() {
    producer.send(
        record,
        (metadata, failure) -> {
          try {
            // BUG: Diagnostic contains: waits for what a dispatcher thread does, and this lambda
            producer.send(record).get();
          } catch (ExecutionException | InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  void anonymousBad() {
    producer.send(
        record,
        new Callback() {
          @Override
          public void onCompletion(RecordMetadata metadata, Exception failure) {
            try {
              // BUG: Diagnostic contains: waits for what a dispatcher thread does, and onCompletion
              producer.send(record).get();
            } catch (ExecutionException | InterruptedException e) {
              Thread.currentThread().interrupt();
            }
          }
        });
  }

  /** Another client has a thread of its own: that blocks, but comes to an end. */
  void anotherClientOk() {
    producer.send(
        record,
        (metadata, failure) -> {
          try {
            audit.send(record).get();
          } catch (ExecutionException | InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  void elsewhereOk() throws ExecutionException, InterruptedException {
    producer.send(record).get();
  }

  void listenerBad(Channel channel) {
    channel
        .write("")
        .addListener(
            (ChannelFutureListener)
                written -> {
                  // BUG: Diagnostic contains: waits for what an event loop does, and this lambda
                  written.channel().close().sync();
                });
  }

  /** There are several loops in a group. */
  void groupOk(EventLoopGroup group) {
    group.execute(() -> group.submit(() -> "").awaitUninterruptibly());
  }
}
