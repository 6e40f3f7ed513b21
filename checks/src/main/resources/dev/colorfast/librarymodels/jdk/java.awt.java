package java.awt;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.io.File;
import java.io.InputStream;

class EventQueue {
  @Blocking(kind = QUEUE, interrupt = THROWS) AWTEvent getNextEvent();

  @Blocking(kind = WAIT, interrupt = THROWS)
  static void invokeAndWait(@RunsOn(UI) Runnable runnable);

  static void invokeLater(@RunsOn(UI) Runnable runnable);
  @OnThread(UI) static boolean isDispatchThread();
}

class MediaTracker {
  @Blocking(kind = WAIT, interrupt = THROWS) void waitForAll();
  @Blocking(kind = WAIT, interrupt = THROWS) boolean waitForAll(long ms);
  @Blocking(kind = WAIT, interrupt = THROWS) void waitForID(int id);
  @Blocking(kind = WAIT, interrupt = THROWS) boolean waitForID(int id, long ms);
}

class Robot {
  @Blocking(kind = SLEEP, interrupt = RETURNS, timeout = "ms") void delay(int ms);
}

class Font {
  @Blocking(kind = FILE, interrupt = IGNORES) static Font createFont(int format, File file);
  @Blocking(kind = FILE, interrupt = IGNORES) static Font createFont(int format, InputStream stream);
  @Blocking(kind = FILE, interrupt = IGNORES) static Font[] createFonts(File file);
  @Blocking(kind = FILE, interrupt = IGNORES) static Font[] createFonts(InputStream stream);
}
