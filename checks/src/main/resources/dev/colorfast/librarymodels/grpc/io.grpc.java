package io.grpc;

import dev.colorfast.annotations.*;

class ClientCall {
  @Releases void cancel(String message, Throwable cause);
}
