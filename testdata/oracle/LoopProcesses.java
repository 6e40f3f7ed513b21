package oracle;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import java.nio.file.Path;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** A Netty event loop starts processes, reads what they write, and waits for their end. */
final class LoopProcesses {

  /** A program that is there wherever this one runs. */
  private static final String JAVA =
      Path.of(System.getProperty("java.home"), "bin", "java").toString();

  private LoopProcesses() {}

  public static void main(String[] arguments) throws Exception {
    EventLoop loop = new DefaultEventLoop();
    try {
      startsBad(loop);
      waitsBad(loop);
      waitsForHandleBad(loop);
      readsBad(loop);
    } finally {
      loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
    }
  }

  private static void await(Future<?> task) throws Exception {
    task.get(20, TimeUnit.SECONDS);
  }

  /** Ends when its input does. */
  private static Process sleeper() throws Exception {
    return new ProcessBuilder("cat").start();
  }

  static void startsBad(EventLoop loop) throws Exception {
    await(
        loop.submit(
            () -> {
              Process process = new ProcessBuilder(JAVA, "-version").start();
              process.destroyForcibly();
              return "";
            }));
    await(
        loop.submit(
            () -> {
              Process process = Runtime.getRuntime().exec(new String[] {JAVA, "-version"});
              process.destroyForcibly();
              return "";
            }));
  }

  static void waitsBad(EventLoop loop) throws Exception {
    Process first = sleeper();
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(first::destroyForcibly);
              return first.waitFor(10, TimeUnit.SECONDS);
            }));
    Process second = sleeper();
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(second::destroyForcibly);
              return second.waitFor();
            }));
  }

  static void waitsForHandleBad(EventLoop loop) throws Exception {
    Process process = sleeper();
    await(
        loop.submit(
            () -> {
              Bystander.onceThisThreadWaits(process::destroyForcibly);
              return process.onExit().join();
            }));
  }

  static void readsBad(EventLoop loop) throws Exception {
    Process process = sleeper();
    try {
      process.getOutputStream().write(1);
      process.getOutputStream().flush();
      // ONLY BLOCKHOUND: missed alarm: the streams of a process are like any others
      await(loop.submit(() -> process.getInputStream().read()));
    } finally {
      process.destroyForcibly();
    }
  }
}
