package javax.swing;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.awt.Graphics;
import java.awt.event.ActionListener;
import java.util.List;
import java.util.concurrent.TimeUnit;

class JComponent {
  @RunsOn(UI) void paintComponent(Graphics g);
}

class SwingUtilities {
  @Blocking(kind = WAIT, interrupt = THROWS) static void invokeAndWait(@RunsOn(UI) Runnable doRun);
  static void invokeLater(@RunsOn(UI) Runnable doRun);
  @OnThread(UI) static boolean isEventDispatchThread();
}

class SwingWorker {
  @Blocking(kind = RESULT, interrupt = THROWS) Object get();

  @Blocking(kind = RESULT, interrupt = THROWS, timeout = "timeout")
  Object get(long timeout, TimeUnit unit);

  @RunsOn(WORKER) Object doInBackground();
  @RunsOn(UI) @Completed void done();
  @RunsOn(UI) void process(List chunks);
  @Completed boolean isDone();
  @Completed @CancellationPoint boolean isCancelled();
}

class Timer {
  Timer(int delay, @RunsOn(UI) ActionListener listener) {}
}
