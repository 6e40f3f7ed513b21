package io.vertx.core.file;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.vertx.core.Future;
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
  @CompletesOn(CALLER) Future copy(String path, String path2);
  @CompletesOn(CALLER) Future copy(String path, String path2, CopyOptions options);
  @CompletesOn(CALLER) Future copyRecursive(String path, String path2, boolean recursive);
  @CompletesOn(CALLER) Future move(String path, String path2);
  @CompletesOn(CALLER) Future move(String path, String path2, CopyOptions options);
  @CompletesOn(CALLER) Future truncate(String path, long length);
  @CompletesOn(CALLER) Future chmod(String path, String path2);
  @CompletesOn(CALLER) Future chmodRecursive(String path, String path2, String path3);
  @CompletesOn(CALLER) Future chown(String path, String path2, String path3);
  @CompletesOn(CALLER) Future props(String path);
  @CompletesOn(CALLER) Future lprops(String path);
  @CompletesOn(CALLER) Future link(String path, String path2);
  @CompletesOn(CALLER) Future symlink(String path, String path2);
  @CompletesOn(CALLER) Future unlink(String path);
  @CompletesOn(CALLER) Future readSymlink(String path);
  @CompletesOn(CALLER) Future delete(String path);
  @CompletesOn(CALLER) Future deleteRecursive(String path);
  @CompletesOn(CALLER) Future mkdir(String path);
  @CompletesOn(CALLER) Future mkdir(String path, String path2);
  @CompletesOn(CALLER) Future mkdirs(String path);
  @CompletesOn(CALLER) Future mkdirs(String path, String path2);
  @CompletesOn(CALLER) Future readDir(String path);
  @CompletesOn(CALLER) Future readDir(String path, String path2);
  @CompletesOn(CALLER) Future readFile(String path);
  @CompletesOn(CALLER) Future writeFile(String path, Buffer data);
  @CompletesOn(CALLER) Future open(String path, OpenOptions options);
  @CompletesOn(CALLER) Future createFile(String path);
  @CompletesOn(CALLER) Future createFile(String path, String path2);
  @CompletesOn(CALLER) Future exists(String path);
  @CompletesOn(CALLER) Future fsProps(String path);
  @CompletesOn(CALLER) Future createTempDirectory(String path);
  @CompletesOn(CALLER) Future createTempDirectory(String path, String path2);
  @CompletesOn(CALLER) Future createTempDirectory(String path, String path2, String path3);
  @CompletesOn(CALLER) Future createTempFile(String path, String path2);
  @CompletesOn(CALLER) Future createTempFile(String path, String path2, String path3);
  @CompletesOn(CALLER) Future createTempFile(String path, String path2, String path3, String path4);
}
