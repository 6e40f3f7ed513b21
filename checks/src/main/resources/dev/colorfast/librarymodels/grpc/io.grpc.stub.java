package io.grpc.stub;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import io.grpc.CallOptions;
import io.grpc.Channel;
import io.grpc.ClientCall;
import io.grpc.MethodDescriptor;
import java.util.concurrent.TimeUnit;

class ClientCalls {
  @Blocking(kind = NETWORK, interrupt = IGNORES)
  static Object blockingUnaryCall(ClientCall clientCall, Object object);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  static Object blockingUnaryCall(
      Channel channel,
      MethodDescriptor methodDescriptor,
      CallOptions callOptions,
      Object object);

  @Blocking(kind = NETWORK, interrupt = IGNORES)
  static Object blockingV2UnaryCall(
      Channel channel,
      MethodDescriptor methodDescriptor,
      CallOptions callOptions,
      Object object);
}

class BlockingClientCall {
  @Blocking(kind = NETWORK, interrupt = THROWS) Object read();
  @Blocking(kind = NETWORK, interrupt = THROWS) Object read(long l, TimeUnit timeUnit);
  @Blocking(kind = NETWORK, interrupt = THROWS) boolean hasNext();

  @Blocking(kind = NETWORK, interrupt = THROWS, when = "the call is not ready for more")
  boolean write(Object object);

  @Blocking(kind = NETWORK, interrupt = THROWS, when = "the call is not ready for more")
  boolean write(Object object, long l, TimeUnit timeUnit);
}
