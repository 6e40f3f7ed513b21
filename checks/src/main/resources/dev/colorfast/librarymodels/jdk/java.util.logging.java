package java.util.logging;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.function.Function;
import java.util.function.Supplier;

class Handler {
  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the handler writes out")
  void publish(LogRecord record);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the handler writes out") void flush();
}

class FileHandler {
  @Blocking(kind = FILE, interrupt = IGNORES) FileHandler() {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileHandler(String pattern) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileHandler(String pattern, boolean append) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileHandler(String pattern, int limit, int count) {}

  @Blocking(kind = FILE, interrupt = IGNORES)
  FileHandler(String pattern, int limit, int count, boolean append) {}

  @Blocking(kind = FILE, interrupt = IGNORES)
  FileHandler(String pattern, long limit, int count, boolean append) {}

  @Blocking(kind = LOGGING, interrupt = IGNORES) void publish(LogRecord record);
  @Blocking(kind = FILE, interrupt = IGNORES) void close();
}

class LogManager {
  @Blocking(kind = FILE, interrupt = IGNORES) void readConfiguration();

  @Blocking(kind = FILE, interrupt = IGNORES)
  void updateConfiguration(@RunsOn(CALLER) Function mapper);
}

class SocketHandler {
  @Blocking(kind = NETWORK, interrupt = IGNORES) SocketHandler() {}
  @Blocking(kind = NETWORK, interrupt = IGNORES) SocketHandler(String host, int port) {}
  @Blocking(kind = LOGGING, interrupt = IGNORES) void publish(LogRecord record);
}

class Logger {
  @Blocking(kind = LOGGING, interrupt = IGNORES) void severe(String message);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void severe(@RunsOn(CALLER) Supplier msgSupplier);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void warning(String message);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void warning(@RunsOn(CALLER) Supplier msgSupplier);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(String message);
  @Blocking(kind = LOGGING, interrupt = IGNORES) void info(@RunsOn(CALLER) Supplier msgSupplier);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void config(String message);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void config(@RunsOn(CALLER) Supplier msgSupplier);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void fine(String message);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void fine(@RunsOn(CALLER) Supplier msgSupplier);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void finer(String message);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void finer(@RunsOn(CALLER) Supplier msgSupplier);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void finest(String message);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void finest(@RunsOn(CALLER) Supplier msgSupplier);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void log(LogRecord record);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void log(Level level, String message);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void log(Level level, String message, Object parameter);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void log(Level level, String message, Object[] parameters);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void log(Level level, String message, Throwable thrown);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void log(Level level, @RunsOn(CALLER) Supplier msgSupplier);

  @Blocking(kind = LOGGING, interrupt = IGNORES, when = "the level is on")
  void log(Level level, Throwable thrown, @RunsOn(CALLER) Supplier msgSupplier);
}
