package org.apache.commons.logging;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

interface Log {
  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void debug(Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void debug(Object object, Throwable throwable);

  @Blocking(kind = LOGGING, interrupt = IGNORES) void error(Object object);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void error(Object object, Throwable throwable);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void fatal(Object object);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void fatal(Object object, Throwable throwable);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(Object object);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(Object object, Throwable throwable);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void trace(Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void trace(Object object, Throwable throwable);

  @Blocking(kind = LOGGING, interrupt = IGNORES) void warn(Object object);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void warn(Object object, Throwable throwable);
}
