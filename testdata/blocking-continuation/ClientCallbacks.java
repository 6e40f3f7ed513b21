package shop;

import io.lettuce.core.api.async.RedisAsyncCommands;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import org.apache.curator.framework.CuratorFramework;
import org.apache.curator.framework.api.CuratorWatcher;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.zookeeper.ZooKeeper;

/** Clients run callbacks on the thread that reads the replies. */
class ClientCallbacks {

  static void load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  void kafkaBad(Producer<String, String> producer, ProducerRecord<String, String> record) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a dispatcher thread
    producer.send(record, (metadata, failure) -> load());
  }

  void kafkaHandsOffOk(
      Producer<String, String> producer, ProducerRecord<String, String> record, Executor workers) {
    producer.send(record, (metadata, failure) -> workers.execute(() -> load()));
  }

  void zooKeeperBad(ZooKeeper client) {
    client.exists(
        "/a",
        event -> {},
        (code, path, context, stat) -> {
          try {
            // BUG: Diagnostic contains: blocks on the network, and this lambda runs on a dispatcher
            client.getData("/a", false, null);
          } catch (Exception e) {
            Thread.currentThread().interrupt();
          }
        },
        null);
  }

  void watcherBad(ZooKeeper client, CountDownLatch latch) throws Exception {
    client.exists(
        "/a",
        event -> {
          try {
            // BUG: Diagnostic contains: waits for another thread, and this lambda runs on a
            latch.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  void curatorBad(CuratorFramework client) throws Exception {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on a dispatcher thread
    client.getData().inBackground((same, event) -> load()).forPath("/a");
  }

  void curatorOnExecutorOk(CuratorFramework client, Executor workers) throws Exception {
    client.getData().inBackground((same, event) -> load(), workers).forPath("/a");
  }

  void curatorWatcherBad(CuratorFramework client) throws Exception {
    CuratorWatcher again =
        // BUG: Diagnostic contains: forPath("/a") blocks on the network
        event -> client.getData().forPath("/a");
    client.getData().usingWatcher(again).inBackground().forPath("/a");
  }

  void curatorWatcherOk(CuratorFramework client) throws Exception {
    client
        .getData()
        .usingWatcher((CuratorWatcher) event -> client.getData().inBackground().forPath("/a"))
        .forPath("/a");
  }

  void lettuceBad(RedisAsyncCommands<String, String> commands) {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on an event loop
    commands.get("key").thenAccept(value -> load());
  }

  void lettuceOnExecutorOk(RedisAsyncCommands<String, String> commands, Executor workers) {
    commands.get("key").thenAcceptAsync(value -> load(), workers);
  }

  void curatorInsideBad(CuratorFramework client) throws Exception {
    client
        .getData()
        .inBackground(
            (same, event) -> {
              // BUG: Diagnostic contains: forPath("/b") blocks on the network
              same.create().creatingParentsIfNeeded().forPath("/b");
              same.create().inBackground().forPath("/inBackgroundOk");
              same.sync().forPath("/neverWaitsOk");
            })
        .forPath("/a");
  }
}
