package java.awt.image;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

class PixelGrabber {
  @Blocking(kind = WAIT, interrupt = THROWS) boolean grabPixels();
  @Blocking(kind = WAIT, interrupt = THROWS) boolean grabPixels(long ms);
}
