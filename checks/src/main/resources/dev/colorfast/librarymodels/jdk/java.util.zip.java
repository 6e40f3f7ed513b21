package java.util.zip;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;

class ZipFile {
  @Blocking(kind = FILE, interrupt = IGNORES) ZipFile(File file) {}
  @Blocking(kind = FILE, interrupt = IGNORES) ZipFile(String name) {}
  @Blocking(kind = FILE, interrupt = IGNORES) ZipFile(File file, Charset charset) {}
  @Blocking(kind = FILE, interrupt = IGNORES) ZipFile(File file, int mode) {}
  @Blocking(kind = FILE, interrupt = IGNORES) ZipFile(String name, Charset charset) {}
  @Blocking(kind = FILE, interrupt = IGNORES) ZipFile(File file, int mode, Charset charset) {}
}

class ZipInputStream {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  ZipEntry getNextEntry();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  void closeEntry();
}

class ZipOutputStream {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void putNextEntry(ZipEntry e);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void closeEntry();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void finish();
}

class GZIPInputStream {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  GZIPInputStream(InputStream in) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  GZIPInputStream(InputStream in, int size) {}
}

class GZIPOutputStream {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  GZIPOutputStream(OutputStream out) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  GZIPOutputStream(OutputStream out, boolean syncFlush) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  GZIPOutputStream(OutputStream out, int size) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  GZIPOutputStream(OutputStream out, int size, boolean syncFlush) {}
}
