package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.lang.reflect.Method;
import java.util.function.Consumer;

/** Nothing says who runs this, so nothing is said about it. */
class UnknownThreads {

  public static void main(String[] arguments) throws InterruptedException {
    Thread.sleep(1000);
  }

  // SUMMARY: blocks(sleep)
  public void calledByNobodyOk() throws InterruptedException {
    Thread.sleep(1000);
  }

  static final class TaskOk implements Runnable {
    @Override
    public void run() {
      try {
        Thread.sleep(1000);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  void registersOk(Consumer<Runnable> registry) {
    registry.accept(new TaskOk());
  }

  @RunsOn(ThreadKind.WORKER)
  void onWorkerOk() throws InterruptedException {
    Thread.sleep(1000);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void missedAlarmThroughReflection() throws ReflectiveOperationException {
    // What a method object stands for is not followed.
    Method sleeping = UnknownThreads.class.getMethod("calledByNobodyOk");
    sleeping.invoke(this);
  }
}
