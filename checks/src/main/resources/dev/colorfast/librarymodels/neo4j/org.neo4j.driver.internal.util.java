package org.neo4j.driver.internal.util;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.CompletionStage;

class Futures {
  @Blocking(kind = DATABASE, interrupt = IGNORES)
  static Object blockingGet(CompletionStage completionStage);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  static Object blockingGet(CompletionStage completionStage, Runnable runnable);
}
