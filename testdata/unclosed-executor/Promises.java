import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.util.function.Consumer;

/** Whoever creates a promise has to complete it, and nothing has to be closed. */
class Promises {
  interface Client {
    void load(String name, Consumer<String> done);
  }

  Future<String> loadOk(Client client) {
    Promise<String> promise = Promise.promise();
    client.load("a", promise::complete);
    return promise.future();
  }
}
