package java.awt.color;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

class ICC_Profile {
  @Blocking(kind = FILE, interrupt = IGNORES) static ICC_Profile getInstance(String fileName);
  @Blocking(kind = FILE, interrupt = IGNORES) void write(String fileName);
}
