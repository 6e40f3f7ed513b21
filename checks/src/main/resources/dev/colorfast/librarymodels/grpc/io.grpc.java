package io.grpc;

import dev.colorfast.annotations.*;

class ClientCall {
  @Releases @Completed void cancel(String message, Throwable cause);
}
