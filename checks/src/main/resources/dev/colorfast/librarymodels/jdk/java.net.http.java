package java.net.http;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

class HttpClient {
  @Blocking(kind = NETWORK, interrupt = THROWS, compensated = true)
  HttpResponse send(HttpRequest request, HttpResponse.BodyHandler responseBodyHandler);

  @CompletesOn(COMMON_POOL)
  CompletableFuture sendAsync(HttpRequest request, HttpResponse.BodyHandler responseBodyHandler);

  @CompletesOn(COMMON_POOL)
  CompletableFuture sendAsync(
      HttpRequest request,
      HttpResponse.BodyHandler responseBodyHandler,
      HttpResponse.PushPromiseHandler pushPromiseHandler);

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "duration")
  boolean awaitTermination(Duration duration);

  @Releases void shutdown();
  @Releases void shutdownNow();
  @Releases @Blocking(kind = WAIT, interrupt = IGNORES) void close();
}

interface HttpRequest {
  class BodyPublishers {
    @Blocking(kind = FILE, interrupt = IGNORES) static HttpRequest.BodyPublisher ofFile(Path path);
  }
}

interface HttpResponse {
  class BodyHandlers {
    @Blocking(kind = FILE, interrupt = IGNORES)
    static HttpResponse.BodyHandler ofFileDownload(Path directory, OpenOption... options);
  }
}

interface WebSocket {
  @MayIgnore CompletableFuture sendClose(int statusCode, String reason);
}
