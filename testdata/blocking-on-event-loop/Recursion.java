package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import java.util.List;

/** Calls that come back to where they began. */
class Recursion {

  record Category(String name, List<Category> parts) {}

  // SUMMARY: blocks(sleep)
  static void visit(Category category) throws InterruptedException {
    Thread.sleep(1);
    for (Category part : category.parts()) {
      visit(part);
    }
  }

  // SUMMARY: plain
  static int count(Category category) {
    int count = 1;
    for (Category part : category.parts()) {
      count += count(part);
    }
    return count;
  }

  // SUMMARY: blocks(sleep)
  static boolean even(int n) throws InterruptedException {
    return n == 0 || odd(n - 1);
  }

  // SUMMARY: blocks(sleep)
  static boolean odd(int n) throws InterruptedException {
    if (n == 0) {
      Thread.sleep(1);
      return false;
    }
    return even(n - 1);
  }

  // SUMMARY: plain
  static boolean evenQuickly(int n) {
    return n == 0 || oddQuickly(n - 1);
  }

  // SUMMARY: plain
  static boolean oddQuickly(int n) {
    return n != 0 && evenQuickly(n - 1);
  }

  // SUMMARY: invokes(1)
  static void times(int n, Runnable task) {
    if (n > 0) {
      task.run();
      times(n - 1, task);
    }
  }

  // SUMMARY: blocks(sleep)
  static void pause() {
    try {
      Thread.sleep(1);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void directBad(Category category) throws InterruptedException {
    // BUG: Diagnostic contains: sleeps
    visit(category);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  boolean mutualBad() throws InterruptedException {
    // BUG: Diagnostic contains: sleeps
    return even(10);
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void higherOrderBad() {
    // BUG: Diagnostic contains: sleeps
    times(3, () -> pause());
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  int harmlessOk(Category category) {
    times(3, () -> count(category));
    return evenQuickly(4) ? count(category) : 0;
  }
}
