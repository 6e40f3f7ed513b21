package java.lang;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.io.File;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

class Object {
  @Blocking(kind = WAIT, interrupt = THROWS) void wait();
  @Blocking(kind = WAIT, interrupt = THROWS) void wait(long millis);
  @Blocking(kind = WAIT, interrupt = THROWS) void wait(long millis, int nanos);
}

class Thread {
  @OnThread(VIRTUAL) boolean isVirtual();
  Thread(@RunsOn(WORKER) Runnable task) {}
  Thread(ThreadGroup group, @RunsOn(WORKER) Runnable task) {}
  Thread(@RunsOn(WORKER) Runnable task, String name) {}
  Thread(ThreadGroup group, @RunsOn(WORKER) Runnable task, String name) {}
  Thread(ThreadGroup group, @RunsOn(WORKER) Runnable task, String name, long stackSize) {}

  Thread(
      ThreadGroup group,
      @RunsOn(WORKER) Runnable task,
      String name,
      long stackSize,
      boolean inheritInheritableThreadLocals) {}

  @RunsOn(WORKER) void run();
  @Blocking(kind = SLEEP, interrupt = THROWS, timeout = "millis") static void sleep(long millis);
  @Blocking(kind = SLEEP, interrupt = THROWS) static void sleep(long millis, int nanos);

  @Blocking(kind = SLEEP, interrupt = THROWS, timeout = "duration")
  static void sleep(Duration duration);

  @Blocking(kind = WAIT, interrupt = THROWS) void join();
  @Blocking(kind = WAIT, interrupt = THROWS) boolean join(Duration duration);
  @Blocking(kind = WAIT, interrupt = THROWS) void join(long millis);
  @Blocking(kind = WAIT, interrupt = THROWS) void join(long millis, int nanos);
  @Releases void interrupt();
  @CancellationPoint static boolean interrupted();
  @CancellationPoint boolean isInterrupted();
  static Thread startVirtualThread(@RunsOn(VIRTUAL) Runnable task);

  interface Builder {
    Thread start(@RunsOnArgument("this") Runnable task);
    Thread unstarted(@RunsOnArgument("this") Runnable task);

    @ThreadKindOf(WORKER)
    interface OfPlatform {}

    @ThreadKindOf(VIRTUAL)
    interface OfVirtual {}
  }
}

class Process {
  @Releases void destroy();
  @Releases Process destroyForcibly();
  @Blocking(kind = PROCESS, interrupt = THROWS) int waitFor();

  @Blocking(kind = PROCESS, interrupt = THROWS, timeout = "timeout")
  boolean waitFor(long timeout, TimeUnit unit);

  @Blocking(kind = PROCESS, interrupt = THROWS, timeout = "duration")
  boolean waitFor(Duration duration);
}

class ProcessBuilder {
  @Blocking(kind = PROCESS, interrupt = IGNORES) Process start();
  @Blocking(kind = PROCESS, interrupt = IGNORES) static List startPipeline(List builders);
}

class Runtime {
  @Blocking(kind = PROCESS, interrupt = IGNORES) Process exec(String[] cmdarray);
  @Blocking(kind = PROCESS, interrupt = IGNORES) Process exec(String command);
  @Blocking(kind = PROCESS, interrupt = IGNORES) Process exec(String[] cmdarray, String[] envp);
  @Blocking(kind = PROCESS, interrupt = IGNORES) Process exec(String command, String[] envp);

  @Blocking(kind = PROCESS, interrupt = IGNORES)
  Process exec(String[] cmdarray, String[] envp, File dir);

  @Blocking(kind = PROCESS, interrupt = IGNORES)
  Process exec(String command, String[] envp, File dir);

  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES) void load(String filename);
  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES) void loadLibrary(String libname);
}

class System {
  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES) static void load(String filename);
  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES) static void loadLibrary(String libname);

  interface Logger {
    void log(System.Logger.Level level, @RunsOn(CALLER) Supplier msgSupplier);
    void log(System.Logger.Level level, @RunsOn(CALLER) Supplier msgSupplier, Throwable thrown);
  }
}

class Class {
  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  static Class forName(String className);

  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  static Class forName(Module module, String name);

  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  static Class forName(String name, boolean initialize, ClassLoader loader);
}

class ClassLoader {
  @Blocking(kind = CLASS_LOADING, interrupt = IGNORES, when = "it is the first use")
  Class loadClass(String name);

  @Blocking(kind = FILE, interrupt = IGNORES, when = "the resource is read from a file")
  InputStream getResourceAsStream(String name);

  @Blocking(kind = FILE, interrupt = IGNORES, when = "the resource is read from a file")
  static InputStream getSystemResourceAsStream(String name);
}

interface Iterable {
  void forEach(@RunsOn(CALLER) Consumer action);
}

class String {
  Object transform(@RunsOn(CALLER) Function f);
}

class StackWalker {
  Object walk(@RunsOn(CALLER) Function function);
  void forEach(@RunsOn(CALLER) Consumer action);
}

class ScopedValue {
  class Carrier {
    void run(@RunsOn(CALLER) Runnable op);
    Object call(@RunsOn(CALLER) ScopedValue.CallableOp op);
  }
}
