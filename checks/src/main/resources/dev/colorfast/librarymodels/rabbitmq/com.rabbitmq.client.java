package com.rabbitmq.client;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.Optional;

interface Connection {
  @Blocking(kind = NETWORK) Channel createChannel();
  @Blocking(kind = NETWORK) Channel createChannel(int i);
  @Blocking(kind = NETWORK) Optional openChannel();
  @Blocking(kind = NETWORK) Optional openChannel(int i);
}

interface Channel {
  @Blocking(kind = NETWORK, when = "the connection takes no more")
  void basicPublish(String string, String string2, AMQP.BasicProperties basicProperties, byte[] b);

  @Blocking(kind = NETWORK, when = "the connection takes no more")
  void basicPublish(
      String string,
      String string2,
      boolean b,
      AMQP.BasicProperties basicProperties,
      byte[] b2);

  @Blocking(kind = NETWORK, when = "the connection takes no more")
  void basicPublish(
      String string,
      String string2,
      boolean b,
      boolean b2,
      AMQP.BasicProperties basicProperties,
      byte[] b3);

  @Blocking(kind = NETWORK) AMQP.Confirm.SelectOk confirmSelect();

  @Blocking(kind = NETWORK, interrupt = THROWS, when = "a publish is not confirmed yet")
  boolean waitForConfirms();

  @Blocking(kind = NETWORK, interrupt = THROWS, when = "a publish is not confirmed yet")
  boolean waitForConfirms(long l);

  @Blocking(kind = NETWORK, interrupt = THROWS, when = "a publish is not confirmed yet")
  void waitForConfirmsOrDie();

  @Blocking(kind = NETWORK, interrupt = THROWS, when = "a publish is not confirmed yet")
  void waitForConfirmsOrDie(long l);
}
