package io.vertx.core.file;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import io.vertx.core.buffer.Buffer;
import java.util.List;

interface FileSystem {
  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem chmodBlocking(String path, String perms);

  @Blocking(kind = FILE, interrupt = IGNORES)
  FileSystem chmodRecursiveBlocking(String path, String perms, String dirPerms);

  @Blocking(kind = FILE, interrupt = IGNORES)
  FileSystem chownBlocking(String path, String user, String group);

  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem copyBlocking(String from, String to);

  @Blocking(kind = FILE, interrupt = IGNORES)
  FileSystem copyRecursiveBlocking(String from, String to, boolean recursive);

  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem createFileBlocking(String path);

  @Blocking(kind = FILE, interrupt = IGNORES)
  FileSystem createFileBlocking(String path, String perms);

  @Blocking(kind = FILE, interrupt = IGNORES) String createTempDirectoryBlocking(String prefix);

  @Blocking(kind = FILE, interrupt = IGNORES)
  String createTempDirectoryBlocking(String prefix, String perms);

  @Blocking(kind = FILE, interrupt = IGNORES)
  String createTempDirectoryBlocking(String dir, String prefix, String perms);

  @Blocking(kind = FILE, interrupt = IGNORES)
  String createTempFileBlocking(String prefix, String suffix);

  @Blocking(kind = FILE, interrupt = IGNORES)
  String createTempFileBlocking(String prefix, String suffix, String perms);

  @Blocking(kind = FILE, interrupt = IGNORES)
  String createTempFileBlocking(String dir, String prefix, String suffix, String perms);

  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem deleteBlocking(String path);
  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem deleteRecursiveBlocking(String path);
  @Blocking(kind = FILE, interrupt = IGNORES) boolean existsBlocking(String path);
  @Blocking(kind = FILE, interrupt = IGNORES) FileSystemProps fsPropsBlocking(String path);
  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem linkBlocking(String link, String existing);
  @Blocking(kind = FILE, interrupt = IGNORES) FileProps lpropsBlocking(String path);
  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem mkdirBlocking(String path);
  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem mkdirBlocking(String path, String perms);
  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem mkdirsBlocking(String path);
  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem mkdirsBlocking(String path, String perms);
  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem moveBlocking(String from, String to);

  @Blocking(kind = FILE, interrupt = IGNORES)
  AsyncFile openBlocking(String path, OpenOptions options);

  @Blocking(kind = FILE, interrupt = IGNORES) FileProps propsBlocking(String path);
  @Blocking(kind = FILE, interrupt = IGNORES) List readDirBlocking(String path);
  @Blocking(kind = FILE, interrupt = IGNORES) List readDirBlocking(String path, String filter);
  @Blocking(kind = FILE, interrupt = IGNORES) Buffer readFileBlocking(String path);
  @Blocking(kind = FILE, interrupt = IGNORES) String readSymlinkBlocking(String link);

  @Blocking(kind = FILE, interrupt = IGNORES)
  FileSystem symlinkBlocking(String link, String existing);

  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem truncateBlocking(String path, long len);
  @Blocking(kind = FILE, interrupt = IGNORES) FileSystem unlinkBlocking(String link);

  @Blocking(kind = FILE, interrupt = IGNORES)
  FileSystem writeFileBlocking(String path, Buffer data);

  @Blocking(kind = FILE, interrupt = IGNORES)
  FileSystem deleteRecursiveBlocking(String path, boolean recursive);
}
