package javafx.concurrent;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

class Task {
  @RunsOn(WORKER) Object call();
  @RunsOn(UI) void scheduled();
  @RunsOn(UI) void running();
  @RunsOn(UI) void succeeded();
  @RunsOn(UI) void cancelled();
  @RunsOn(UI) void failed();
}
