package java.nio;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

class MappedByteBuffer {
  @Blocking(kind = FILE, interrupt = IGNORES) MappedByteBuffer force();
  @Blocking(kind = FILE, interrupt = IGNORES) MappedByteBuffer force(int index, int length);
  @Blocking(kind = FILE, interrupt = IGNORES) MappedByteBuffer load();
}
