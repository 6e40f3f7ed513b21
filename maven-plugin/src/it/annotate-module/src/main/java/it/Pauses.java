package it;

import java.util.List;
import java.util.logging.Logger;

public class Pauses {
  public static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lines move when the first of the two is annotated, and the other one gets to its place. */
  static List<Runnable> both() {
    Runnable first =
        new Runnable() {
          @Override
          public void run() {
            Pauses.pause();
          }
        };
    Runnable second =
        new Runnable() {



          @Override
          public void run() {
            Logger.getLogger("it").info("nothing");
          }
        };
    return List.of(first, second);
  }
}
