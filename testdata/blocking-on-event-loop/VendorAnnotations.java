package shop;

import dev.colorfast.annotations.BlockingKind;
import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;

/** What a method says of itself is believed, whichever library the annotation is from. */
class VendorAnnotations {

  interface Ours {
    @dev.colorfast.annotations.Blocking(kind = BlockingKind.DATABASE)
    String load(String id);

    @dev.colorfast.annotations.Blocking(kind = BlockingKind.QUEUE, when = "the buffer is full")
    void append(String id);

    @dev.colorfast.annotations.NonBlocking
    default String peek(String id) throws InterruptedException {
      // Its callers trust the promise; that it is held to it is NonBlockingContractBroken's matter.
      Thread.sleep(1);
      return id;
    }
  }

  interface JetBrains {
    @org.jetbrains.annotations.Blocking
    String load(String id);

    @org.jetbrains.annotations.NonBlocking
    String peek(String id);
  }

  interface SmallRye {
    @io.smallrye.common.annotation.Blocking
    String load(String id);

    @io.smallrye.common.annotation.NonBlocking
    String peek(String id);
  }

  interface Micronaut {
    @io.micronaut.core.annotation.Blocking
    String load(String id);

    @io.micronaut.core.annotation.NonBlocking
    String peek(String id);
  }

  @org.jetbrains.annotations.Blocking
  static class Mailer {
    void send(String text) {}
  }

  /** Has the simple name, but is nobody's that we know. */
  @interface Blocking {}

  static class Registry {
    @Blocking
    String look(String id) {
      return id;
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void callsOursBad(Ours ours) throws InterruptedException {
    // BUG: Diagnostic contains: ours.load("1") blocks on the database, and callsOursBad runs on
    ours.load("1");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void callsOursOk(Ours ours) throws InterruptedException {
    ours.peek("1");
    // Blocks on a condition only: possible, not certain.
    ours.append("1");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void callsJetBrainsBad(JetBrains service) {
    // BUG: Diagnostic contains: service.load("1")
    service.load("1");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void callsSmallRyeBad(SmallRye service) {
    // BUG: Diagnostic contains: service.load("1")
    service.load("1");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void callsMicronautBad(Micronaut service) {
    // BUG: Diagnostic contains: service.load("1")
    service.load("1");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void annotatedTypeBad(Mailer mailer) {
    // BUG: Diagnostic contains: mailer.send("hello")
    mailer.send("hello");
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void harmlessOk(JetBrains first, SmallRye second, Micronaut third, Registry fourth) {
    first.peek("1");
    second.peek("1");
    third.peek("1");
    fourth.look("1");
  }

  // ---- Where code runs.

  void registers(@RunsOn(ThreadKind.EVENT_LOOP) Runnable callback) {}

  void callbackParameterBad(Ours ours) {
    // BUG: Diagnostic contains: blocks on the database
    registers(() -> ours.load("1"));
  }

  abstract static class Reaction {
    @RunsOn(ThreadKind.EVENT_LOOP)
    abstract void react();
  }

  static final class InheritedBad extends Reaction {
    private final Ours ours;

    InheritedBad(Ours ours) {
      this.ours = ours;
    }

    @Override
    void react() {
      // BUG: Diagnostic contains: blocks on the database, and react runs on an event loop
      ours.load("1");
    }
  }

  @RunsOn(ThreadKind.UI)
  void onUiThreadBad(Ours ours) {
    // BUG: Diagnostic contains: runs on the UI thread
    ours.load("1");
  }

  @RunsOn(ThreadKind.VIRTUAL)
  void onVirtualThreadOk(Ours ours) {
    ours.load("1");
  }
}
