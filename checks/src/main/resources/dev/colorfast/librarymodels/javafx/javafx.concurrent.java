package javafx.concurrent;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

class Task {
  @RunsOn(WORKER) Object call();
  @RunsOn(UI) void scheduled();
  @RunsOn(UI) void running();
  @RunsOn(UI) @Completed void succeeded();
  @RunsOn(UI) @Completed void cancelled();
  @RunsOn(UI) @Completed void failed();
}

class Service {
  @RunsOn(UI) void ready();
  @RunsOn(UI) void scheduled();
  @RunsOn(UI) void running();
  @RunsOn(UI) void succeeded();
  @RunsOn(UI) void cancelled();
  @RunsOn(UI) void failed();
}
