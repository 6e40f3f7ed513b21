package com.rabbitmq.client.impl;

import static dev.colorfast.annotations.BlockingKind.*;

import dev.colorfast.annotations.*;
import com.rabbitmq.client.Method;

class AMQChannel {
  @Blocking(kind = NETWORK) AMQCommand exnWrappingRpc(Method method);
  @Blocking(kind = NETWORK) AMQCommand rpc(Method method);
  @Blocking(kind = NETWORK) AMQCommand rpc(Method method, int i);
}
