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
  void config(@RunsOn(CALLER) Supplier msgSupplier);
  void fine(@RunsOn(CALLER) Supplier msgSupplier);
  void finer(@RunsOn(CALLER) Supplier msgSupplier);
  void finest(@RunsOn(CALLER) Supplier msgSupplier);
  void info(@RunsOn(CALLER) Supplier msgSupplier);
  void severe(@RunsOn(CALLER) Supplier msgSupplier);
  void warning(@RunsOn(CALLER) Supplier msgSupplier);
  void log(Level level, @RunsOn(CALLER) Supplier msgSupplier);
  void log(Level level, Throwable thrown, @RunsOn(CALLER) Supplier msgSupplier);
}
