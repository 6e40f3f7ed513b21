package shop;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.concurrent.Service;
import javafx.concurrent.Task;
import javafx.stage.Stage;

/** The application thread of JavaFX. */
class JavaFx extends Application {

  static String load() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return "loaded";
  }

  /** The launcher's thread, which is there for this. */
  @Override
  public void init() {
    load();
  }

  @Override
  public void start(Stage stage) {
    // BUG: Diagnostic contains: load() sleeps, and start runs on the UI thread
    stage.setTitle(load());
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on the UI thread
    stage.setOnShown(event -> load());
    new Thread(() -> load()).start();
  }

  void laterBad() {
    // BUG: Diagnostic contains: load() sleeps, and this lambda runs on the UI thread
    Platform.runLater(() -> load());
  }

  void elsewhereOk(Executor workers) {
    Platform.runLater(() -> workers.execute(() -> load()));
  }

  void guardedOk() {
    Platform.runLater(() -> loadUnlessOnUiThread());
  }

  private static void loadUnlessOnUiThread() {
    if (!Platform.isFxApplicationThread()) {
      load();
    }
  }

  static final class Loading extends Task<String> {
    @Override
    protected String call() {
      return load();
    }

    @Override
    protected void succeeded() {
      // BUG: Diagnostic contains: load() sleeps, and succeeded runs on the UI thread
      updateTitle(load());
    }
  }

  /** A task that has succeeded is done. */
  static final class Shown extends Task<String> {
    @Override
    protected String call() {
      return load();
    }

    @Override
    protected void succeeded() {
      try {
        updateTitle(get());
      } catch (ExecutionException e) {
        updateTitle("");
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  static final class Reloading extends Service<String> {
    @Override
    protected Task<String> createTask() {
      return new Loading();
    }

    @Override
    protected void failed() {
      // BUG: Diagnostic contains: load() sleeps, and failed runs on the UI thread
      load();
    }
  }
}
