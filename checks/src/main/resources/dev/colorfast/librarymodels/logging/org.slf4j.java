package org.slf4j;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

interface Logger {
  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void trace(String string);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void trace(String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void trace(String string, Object object, Object object2);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void trace(String string, Object... object);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void trace(String string, Throwable throwable);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void trace(Marker marker, String string);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void trace(Marker marker, String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void trace(Marker marker, String string, Object object, Object object2);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void trace(Marker marker, String string, Object... object);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void trace(Marker marker, String string, Throwable throwable);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void debug(String string);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void debug(String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void debug(String string, Object object, Object object2);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void debug(String string, Object... object);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void debug(String string, Throwable throwable);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void debug(Marker marker, String string);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void debug(Marker marker, String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void debug(Marker marker, String string, Object object, Object object2);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void debug(Marker marker, String string, Object... object);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void debug(Marker marker, String string, Throwable throwable);

  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(String string);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void info(String string, Object object, Object object2);

  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(String string, Object... object);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(String string, Throwable throwable);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(Marker marker, String string);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void info(Marker marker, String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void info(Marker marker, String string, Object object, Object object2);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void info(Marker marker, String string, Object... object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void info(Marker marker, String string, Throwable throwable);

  @Blocking(kind = LOGGING, interrupt = IGNORES) void warn(String string);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void warn(String string, Object object);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void warn(String string, Object... object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void warn(String string, Object object, Object object2);

  @Blocking(kind = LOGGING, interrupt = IGNORES) void warn(String string, Throwable throwable);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void warn(Marker marker, String string);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void warn(Marker marker, String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void warn(Marker marker, String string, Object object, Object object2);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void warn(Marker marker, String string, Object... object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void warn(Marker marker, String string, Throwable throwable);

  @Blocking(kind = LOGGING, interrupt = IGNORES) void error(String string);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void error(String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void error(String string, Object object, Object object2);

  @Blocking(kind = LOGGING, interrupt = IGNORES) void error(String string, Object... object);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void error(String string, Throwable throwable);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void error(Marker marker, String string);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void error(Marker marker, String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void error(Marker marker, String string, Object object, Object object2);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void error(Marker marker, String string, Object... object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void error(Marker marker, String string, Throwable throwable);
}
