package shop;

import io.reactivex.rxjava3.core.Single;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.io.IOException;
import java.net.Socket;

/** The same of RxJava and Mutiny. */
class OtherChains {
  private static int read(String host) {
    try (Socket socket = new Socket(host, 80)) {
      return socket.getInputStream().read();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  Single<Integer> observeBad(String host) {
    return Single.fromCallable(() -> read(host))
        // BUG: Diagnostic contains: what Single.fromCallable does before it
        .observeOn(Schedulers.io());
  }

  Single<Integer> subscribeOk(String host) {
    return Single.fromCallable(() -> read(host)).subscribeOn(Schedulers.io());
  }

  Uni<Integer> emitBad(String host) {
    return Uni.createFrom()
        .item(() -> read(host))
        // BUG: Diagnostic contains: does before it
        .emitOn(Infrastructure.getDefaultWorkerPool());
  }

  Uni<Integer> runOk(String host) {
    return Uni.createFrom()
        .item(() -> read(host))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  Uni<Integer> afterOk(String host) {
    return Uni.createFrom()
        .item(host)
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(OtherChains::read);
  }
}
