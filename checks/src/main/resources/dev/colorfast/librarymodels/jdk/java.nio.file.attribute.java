package java.nio.file.attribute;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

interface BasicFileAttributeView {
  @Blocking(kind = FILE, interrupt = IGNORES) BasicFileAttributes readAttributes();

  @Blocking(kind = FILE, interrupt = IGNORES)
  void setTimes(FileTime lastModifiedTime, FileTime lastAccessTime, FileTime createTime);
}
