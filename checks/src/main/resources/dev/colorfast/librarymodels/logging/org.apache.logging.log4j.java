package org.apache.logging.log4j;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import org.apache.logging.log4j.message.FlowMessageFactory;
import org.apache.logging.log4j.message.MessageFactory;

@Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
interface Logger {
  @Blocking(kind = LOGGING, interrupt = IGNORES) void error(String string);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void error(String string, Object... object);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void error(String string, Throwable throwable);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void error(String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void error(String string, Object object, Object object2);

  @Blocking(kind = LOGGING, interrupt = IGNORES) void fatal(String string);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void fatal(String string, Object... object);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void fatal(String string, Throwable throwable);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void fatal(String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void fatal(String string, Object object, Object object2);

  @NonBlocking Level getLevel();
  @NonBlocking MessageFactory getMessageFactory();
  @NonBlocking FlowMessageFactory getFlowMessageFactory();
  @NonBlocking String getName();
  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(String string);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(String string, Object... object);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(String string, Throwable throwable);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void info(String string, Object object, Object object2);

  @NonBlocking boolean isDebugEnabled();
  @NonBlocking boolean isDebugEnabled(Marker marker);
  @NonBlocking boolean isEnabled(Level level);
  @NonBlocking boolean isEnabled(Level level, Marker marker);
  @NonBlocking boolean isErrorEnabled();
  @NonBlocking boolean isErrorEnabled(Marker marker);
  @NonBlocking boolean isFatalEnabled();
  @NonBlocking boolean isFatalEnabled(Marker marker);
  @NonBlocking boolean isInfoEnabled();
  @NonBlocking boolean isInfoEnabled(Marker marker);
  @NonBlocking boolean isTraceEnabled();
  @NonBlocking boolean isTraceEnabled(Marker marker);
  @NonBlocking boolean isWarnEnabled();
  @NonBlocking boolean isWarnEnabled(Marker marker);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void warn(String string);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void warn(String string, Object... object);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void warn(String string, Throwable throwable);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void warn(String string, Object object);

  @Blocking(kind = LOGGING, interrupt = IGNORES)
  void warn(String string, Object object, Object object2);

  @NonBlocking LogBuilder atTrace();
  @NonBlocking LogBuilder atDebug();
  @NonBlocking LogBuilder atInfo();
  @NonBlocking LogBuilder atWarn();
  @NonBlocking LogBuilder atError();
  @NonBlocking LogBuilder atFatal();
  @NonBlocking LogBuilder always();
  @NonBlocking LogBuilder atLevel(Level level);
}
