package shop;

import dev.colorfast.annotations.Blocking;
import dev.colorfast.annotations.BlockingKind;
import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.util.concurrent.CompletableFuture;

/** A method may have a twin that returns at once; where it surely has, the message names it. */
class AsyncTwins {

  static class Store {
    @Blocking(kind = BlockingKind.DATABASE)
    String find(long id) {
      return "" + id;
    }

    CompletableFuture<String> findAsync(long id) {
      return CompletableFuture.completedFuture("" + id);
    }

    @Blocking(kind = BlockingKind.DATABASE)
    int count() {
      return 0;
    }

    /** No handle: whoever calls it learns nothing of the count. */
    void countAsync() {}

    @Blocking(kind = BlockingKind.DATABASE)
    void drop() {}

    /** What blocks in here does so in the twin itself. */
    @RunsOn(ThreadKind.EVENT_LOOP)
    CompletableFuture<Void> dropAsync() {
      // BUG: Diagnostic contains: drop() blocks on the database
      drop();
      return CompletableFuture.completedFuture(null);
    }
  }

  static class OrderClient {
    @Blocking(kind = BlockingKind.NETWORK)
    String order(String item) {
      return item;
    }
  }

  static class OrderAsyncClient {
    CompletableFuture<String> order(String item) {
      return CompletableFuture.completedFuture(item);
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String twinBesideItBad(Store store) {
    // BUG: Diagnostic contains: store.find(1) blocks on the database
    return store.find(1);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  CompletableFuture<String> twinItselfOk(Store store) {
    return store.findAsync(1);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int noTwinBad(Store store) {
    // BUG: Diagnostic contains: store.count() blocks on the database
    return store.count();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  String twinClientBad(OrderClient client) {
    // BUG: Diagnostic contains: client.order("tea") blocks on the network
    return client.order("tea");
  }
}
