package java.nio.channels;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

interface ReadableByteChannel {
  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  int read(ByteBuffer dst);
}

interface WritableByteChannel {
  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  int write(ByteBuffer src);
}

interface ScatteringByteChannel {
  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  long read(ByteBuffer[] dsts);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  long read(ByteBuffer[] dsts, int offset, int length);
}

interface GatheringByteChannel {
  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  long write(ByteBuffer[] srcs);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  long write(ByteBuffer[] srcs, int offset, int length);
}

class SocketChannel {
  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL)
  static SocketChannel open(SocketAddress remote);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  boolean connect(SocketAddress remote);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  boolean finishConnect();

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  long read(ByteBuffer[] dsts);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  int read(ByteBuffer dst);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  long read(ByteBuffer[] dsts, int offset, int length);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  long write(ByteBuffer[] srcs);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  int write(ByteBuffer src);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  long write(ByteBuffer[] srcs, int offset, int length);
}

class ServerSocketChannel {
  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  SocketChannel accept();
}

class DatagramChannel {
  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  SocketAddress receive(ByteBuffer dst);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  int send(ByteBuffer src, SocketAddress target);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  long read(ByteBuffer[] dsts);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  int read(ByteBuffer dst);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  long read(ByteBuffer[] dsts, int offset, int length);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  long write(ByteBuffer[] srcs);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  int write(ByteBuffer src);

  @Blocking(kind = NETWORK, interrupt = CLOSES_CHANNEL, when = "the channel is in blocking mode")
  long write(ByteBuffer[] srcs, int offset, int length);
}

interface SeekableByteChannel {
  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) int read(ByteBuffer dst);
  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) int write(ByteBuffer src);
  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) long size();
  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) SeekableByteChannel truncate(long size);
}

class FileChannel {
  @Blocking(kind = FILE, interrupt = IGNORES)
  static FileChannel open(Path path, OpenOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static FileChannel open(Path path, Set options, FileAttribute... attrs);

  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) long read(ByteBuffer[] dsts);
  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) int read(ByteBuffer dst);
  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) int read(ByteBuffer dst, long position);

  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL)
  long read(ByteBuffer[] dsts, int offset, int length);

  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) long write(ByteBuffer[] srcs);
  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) int write(ByteBuffer src);
  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) int write(ByteBuffer src, long position);

  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL)
  long write(ByteBuffer[] srcs, int offset, int length);

  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) void force(boolean metaData);

  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL)
  MappedByteBuffer map(FileChannel.MapMode mode, long position, long size);

  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL)
  MemorySegment map(FileChannel.MapMode mode, long offset, long size, Arena arena);

  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) long size();

  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL)
  long transferFrom(ReadableByteChannel src, long position, long count);

  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL)
  long transferTo(long position, long count, WritableByteChannel target);

  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) FileChannel truncate(long size);
  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL) FileLock lock();

  @Blocking(kind = FILE, interrupt = CLOSES_CHANNEL)
  FileLock lock(long position, long size, boolean shared);
}

class AsynchronousFileChannel {
  @Blocking(kind = FILE, interrupt = IGNORES)
  static AsynchronousFileChannel open(Path file, OpenOption... options);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static AsynchronousFileChannel open(
      Path file,
      Set options,
      ExecutorService executor,
      FileAttribute... attrs);

  @Blocking(kind = FILE, interrupt = IGNORES) void force(boolean metaData);
  @Blocking(kind = FILE, interrupt = IGNORES) long size();
  @Blocking(kind = FILE, interrupt = IGNORES) AsynchronousFileChannel truncate(long size);
}

class Selector {
  @Blocking(kind = NETWORK, interrupt = RETURNS) int select();
  @Blocking(kind = NETWORK, interrupt = RETURNS) int select(long timeout);
  @Blocking(kind = NETWORK, interrupt = RETURNS) int select(@RunsOn(CALLER) Consumer action);

  @Blocking(kind = NETWORK, interrupt = RETURNS)
  int select(@RunsOn(CALLER) Consumer action, long timeout);

  int selectNow(@RunsOn(CALLER) Consumer action);
}

class AsynchronousChannelGroup {
  @Blocking(kind = WAIT, interrupt = THROWS, timeout = "timeout")
  boolean awaitTermination(long timeout, TimeUnit unit);
}
