package javafx.application;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import javafx.stage.Stage;

class Application {
  @RunsOn(UI) void start(Stage primaryStage);
  @RunsOn(UI) void stop();
}

class Platform {
  static void runLater(@RunsOn(UI) Runnable runnable);
  @OnThread(UI) static boolean isFxApplicationThread();
}
