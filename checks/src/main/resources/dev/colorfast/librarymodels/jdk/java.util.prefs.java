package java.util.prefs;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

class Preferences {
  @Blocking(kind = FILE, interrupt = IGNORES) void flush();
  @Blocking(kind = FILE, interrupt = IGNORES) void sync();
}
