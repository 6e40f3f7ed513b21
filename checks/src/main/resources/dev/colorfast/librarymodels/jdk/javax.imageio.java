package javax.imageio;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.awt.image.BufferedImage;
import java.awt.image.RenderedImage;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;

class ImageIO {
  @Blocking(kind = FILE, interrupt = IGNORES) static BufferedImage read(File input);

  @Blocking(kind = NETWORK, interrupt = IGNORES, when = "the URL names another host")
  static BufferedImage read(URL input);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  static BufferedImage read(InputStream input);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static boolean write(RenderedImage im, String formatName, File output);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  static boolean write(RenderedImage im, String formatName, OutputStream output);
}
