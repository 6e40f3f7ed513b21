package java.util.jar;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.io.File;
import java.io.InputStream;

class JarFile {
  @Blocking(kind = FILE, interrupt = IGNORES) JarFile(File file) {}
  @Blocking(kind = FILE, interrupt = IGNORES) JarFile(String name) {}
  @Blocking(kind = FILE, interrupt = IGNORES) JarFile(File file, boolean verify) {}
  @Blocking(kind = FILE, interrupt = IGNORES) JarFile(String name, boolean verify) {}
  @Blocking(kind = FILE, interrupt = IGNORES) JarFile(File file, boolean verify, int mode) {}

  @Blocking(kind = FILE, interrupt = IGNORES)
  JarFile(File file, boolean verify, int mode, Runtime.Version version) {}
}

class JarInputStream {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  JarInputStream(InputStream in) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  JarInputStream(InputStream in, boolean verify) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  JarEntry getNextJarEntry();
}
