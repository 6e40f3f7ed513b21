package retrofit2;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

interface Call {
  @Blocking(kind = NETWORK, interrupt = THROWS) Response execute();
}
