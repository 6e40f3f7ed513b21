package dev.colorfast.librarymodels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * What the checks of cancellation believe of interrupts, seen to be so on the JDK of the build and
 * on the newest one of this machine.
 */
class InterruptFactsTest {

  /**
   * Each wait begins with the status set; what is said after the comma is the status afterwards.
   */
  private static final String FACTS =
      """
          Thread.sleep: throws, clear
          Object.wait: throws, clear
          Thread.join: throws, clear
          CountDownLatch.await, at zero: throws, clear
          CyclicBarrier.await, of one: throws, clear
          BlockingQueue.take, of one: throws, clear
          BlockingQueue.put, with room: throws, clear
          BlockingQueue.poll, timed, of one: throws, clear
          Semaphore.acquire, with a permit: throws, clear
          Semaphore.tryAcquire, timed: throws, clear
          permits after that: 1
          Lock.lockInterruptibly, free: throws, clear
          Lock.tryLock, timed, free: throws, clear
          held after that: false
          Future.get, pending: throws, clear
          CompletableFuture.get, pending: throws, clear
          Exchanger.exchange: throws, clear
          Phaser.awaitAdvanceInterruptibly: throws, clear
          LinkedTransferQueue.transfer: throws, clear
          ReferenceQueue.remove: throws, clear
          ExecutorService.awaitTermination: throws, clear
          Future.get, done: returns, set
          CompletableFuture.get, done: returns, set
          Lock.lock, free: returns, set
          Semaphore.acquireUninterruptibly: returns, set
          CompletableFuture.join, pending: returns, set
          LockSupport.park: returns, set
          LockSupport.parkNanos: returns, set
          Thread.interrupted: returns, clear
          Thread.isInterrupted: returns, set
          Lock.lock, held: returns, set
          WriteLock.lock, held: returns, set
          synchronized, held: returns, set
          Semaphore.acquireUninterruptibly, none: returns, set
          Condition.awaitUninterruptibly: returns, set
          Phaser.awaitAdvance: returns, set
          ForkJoinTask.quietlyJoin: returns, set
          Pipe.SourceChannel.read: java.nio.channels.ClosedByInterruptException, set
          channel after that is open: false
          Selector.select: returns, set
          selector after that is open: true
          PipedInputStream.read: java.io.InterruptedIOException, clear
          Object.wait lets others in before it throws: false
          Condition.await lets others in before it throws: false
          task of submit, cancelled: interrupted
          task of supplyAsync, cancelled: goes on
          task behind a cancelled stage: goes on
          source of a cancelled stage is cancelled: false
          task after the time of get: goes on
          task after orTimeout: goes on
          stage after orTimeout failed: true
          task after completeOnTimeout: goes on
          answer of completeOnTimeout: late
          task behind allOf, cancelled: goes on
          task that invokeAny does not need: interrupted
          task after shutdown: goes on
          task after shutdownNow: interrupted
          """;

  @Test
  void holdOnTheRunningJdk() throws IOException, InterruptedException {
    assertEquals(FACTS, probed(InstalledJdk.running()));
  }

  @Test
  void holdOnTheNewestJdk() throws IOException, InterruptedException {
    Optional<InstalledJdk> newest = InstalledJdk.newest();
    Assumptions.assumeTrue(newest.isPresent(), "no newer JDK found beside the running one");
    assertEquals(FACTS, probed(newest.get()));
  }

  private static String probed(InstalledJdk jdk) throws IOException, InterruptedException {
    Path classes;
    try {
      classes =
          Path.of(InterruptProbe.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException impossible) {
      throw new IOException(impossible);
    }
    String java = jdk.home().resolve("bin").resolve("java").toString();
    Process process =
        new ProcessBuilder(java, "-cp", classes.toString(), InterruptProbe.class.getName())
            .redirectErrorStream(true)
            .start();
    try {
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(process.waitFor(1, TimeUnit.MINUTES), output);
      return output.replace(System.lineSeparator(), "\n");
    } finally {
      process.destroyForcibly();
    }
  }
}
