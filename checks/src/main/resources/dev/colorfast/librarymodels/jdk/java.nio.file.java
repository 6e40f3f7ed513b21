package java.nio.file;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.UserPrincipal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

class Files {
  @Blocking(kind = FILE, interrupt = IGNORES) static long copy(Path source, OutputStream out);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static long copy(InputStream in, Path target, CopyOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path copy(Path source, Path target, CopyOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path createDirectories(Path dir, FileAttribute... attrs);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path createDirectory(Path dir, FileAttribute... attrs);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path createFile(Path path, FileAttribute... attrs);

  @Blocking(kind = FILE, interrupt = IGNORES) static Path createLink(Path link, Path existing);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path createSymbolicLink(Path link, Path target, FileAttribute... attrs);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path createTempDirectory(String prefix, FileAttribute... attrs);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path createTempDirectory(Path dir, String prefix, FileAttribute... attrs);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path createTempFile(String prefix, String suffix, FileAttribute... attrs);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path createTempFile(Path dir, String prefix, String suffix, FileAttribute... attrs);

  @Blocking(kind = FILE, interrupt = IGNORES) static void delete(Path path);
  @Blocking(kind = FILE, interrupt = IGNORES) static boolean deleteIfExists(Path path);

  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  static boolean exists(Path path, LinkOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Object getAttribute(Path path, String attribute, LinkOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES) static FileStore getFileStore(Path path);

  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  static FileTime getLastModifiedTime(Path path, LinkOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static UserPrincipal getOwner(Path path, LinkOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Set getPosixFilePermissions(Path path, LinkOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  static boolean isDirectory(Path path, LinkOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  static boolean isExecutable(Path path);
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  static boolean isHidden(Path path);
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  static boolean isReadable(Path path);

  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  static boolean isRegularFile(Path path, LinkOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  static boolean isSameFile(Path path, Path path2);
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  static boolean isSymbolicLink(Path path);
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  static boolean isWritable(Path path);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Stream find(
      Path start,
      int maxDepth,
      @RunsOn(CALLER) BiPredicate matcher,
      FileVisitOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES) static Stream lines(Path path);
  @Blocking(kind = FILE, interrupt = IGNORES) static Stream lines(Path path, Charset cs);
  @Blocking(kind = FILE, interrupt = IGNORES) static Stream list(Path dir);
  @Blocking(kind = FILE, interrupt = IGNORES) static long mismatch(Path path, Path path2);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path move(Path source, Path target, CopyOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES) static BufferedReader newBufferedReader(Path path);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static BufferedReader newBufferedReader(Path path, Charset cs);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static BufferedWriter newBufferedWriter(Path path, OpenOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static BufferedWriter newBufferedWriter(Path path, Charset cs, OpenOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static SeekableByteChannel newByteChannel(Path path, OpenOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static SeekableByteChannel newByteChannel(Path path, Set options, FileAttribute... attrs);

  @Blocking(kind = FILE, interrupt = IGNORES) static DirectoryStream newDirectoryStream(Path dir);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static DirectoryStream newDirectoryStream(Path dir, String glob);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static DirectoryStream newDirectoryStream(Path dir, DirectoryStream.Filter filter);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static InputStream newInputStream(Path path, OpenOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static OutputStream newOutputStream(Path path, OpenOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  static boolean notExists(Path path, LinkOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES) static String probeContentType(Path path);
  @Blocking(kind = FILE, interrupt = IGNORES) static byte[] readAllBytes(Path path);
  @Blocking(kind = FILE, interrupt = IGNORES) static List readAllLines(Path path);
  @Blocking(kind = FILE, interrupt = IGNORES) static List readAllLines(Path path, Charset cs);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static BasicFileAttributes readAttributes(Path path, Class type, LinkOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Map readAttributes(Path path, String attributes, LinkOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES) static String readString(Path path);
  @Blocking(kind = FILE, interrupt = IGNORES) static String readString(Path path, Charset cs);
  @Blocking(kind = FILE, interrupt = IGNORES) static Path readSymbolicLink(Path link);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path setAttribute(Path path, String attribute, Object value, LinkOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path setLastModifiedTime(Path path, FileTime time);

  @Blocking(kind = FILE, interrupt = IGNORES) static Path setOwner(Path path, UserPrincipal owner);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path setPosixFilePermissions(Path path, Set perms);

  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  static long size(Path path);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Stream walk(Path start, FileVisitOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Stream walk(Path start, int maxDepth, FileVisitOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path walkFileTree(Path start, @RunsOn(CALLER) FileVisitor visitor);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path walkFileTree(
      Path start,
      Set options,
      int maxDepth,
      @RunsOn(CALLER) FileVisitor visitor);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path write(Path path, byte[] bytes, OpenOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path write(Path path, Iterable lines, OpenOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path write(Path path, Iterable lines, Charset cs, OpenOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path writeString(Path path, CharSequence csq, OpenOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static Path writeString(Path path, CharSequence csq, Charset cs, OpenOption... options);
}

interface Path {
  @Blocking(kind = FILE, interrupt = IGNORES) Path toRealPath(LinkOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  WatchKey register(WatchService watcher, WatchEvent.Kind... events);

  @Blocking(kind = FILE, interrupt = IGNORES)
  WatchKey register(
      WatchService watcher,
      WatchEvent.Kind[] events,
      WatchEvent.Modifier... modifiers);
}

class FileStore {
  @Blocking(kind = FILE, interrupt = IGNORES) long getTotalSpace();
  @Blocking(kind = FILE, interrupt = IGNORES) long getUsableSpace();
  @Blocking(kind = FILE, interrupt = IGNORES) long getUnallocatedSpace();
}

class FileSystems {
  @Blocking(kind = FILE, interrupt = IGNORES) static FileSystem newFileSystem(Path path);
  @Blocking(kind = FILE, interrupt = IGNORES) static FileSystem newFileSystem(URI uri, Map env);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static FileSystem newFileSystem(Path path, ClassLoader loader);

  @Blocking(kind = FILE, interrupt = IGNORES) static FileSystem newFileSystem(Path path, Map env);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static FileSystem newFileSystem(URI uri, Map env, ClassLoader loader);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static FileSystem newFileSystem(Path path, Map env, ClassLoader loader);
}

interface WatchService {
  @Blocking(kind = WAIT, interrupt = THROWS) WatchKey take();

  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  WatchKey poll(long timeout, TimeUnit unit);
}
