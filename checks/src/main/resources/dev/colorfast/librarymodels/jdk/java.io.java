package java.io;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.util.Locale;

class InputStream {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  int read();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  int read(byte[] b);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  int read(byte[] b, int off, int len);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  byte[] readAllBytes();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  byte[] readNBytes(int len);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  int readNBytes(byte[] b, int off, int len);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  long skip(long n);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  void skipNBytes(long n);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  long transferTo(OutputStream out);
}

class OutputStream {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void write(byte[] b);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void write(int b);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void write(byte[] b, int off, int len);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void flush();
}

class Reader {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters come from a file, socket or process")
  int read();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters come from a file, socket or process")
  int read(char[] cbuf);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters come from a file, socket or process")
  int read(CharBuffer target);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters come from a file, socket or process")
  int read(char[] cbuf, int off, int len);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters come from a file, socket or process")
  long skip(long n);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters come from a file, socket or process")
  long transferTo(Writer out);
}

class Writer {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters go to a file, socket or process")
  void write(char[] cbuf);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters go to a file, socket or process")
  void write(String str);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters go to a file, socket or process")
  void write(int c);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters go to a file, socket or process")
  void write(char[] cbuf, int off, int len);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters go to a file, socket or process")
  void write(String str, int off, int len);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters go to a file, socket or process")
  Writer append(char c);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters go to a file, socket or process")
  Writer append(CharSequence csq);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters go to a file, socket or process")
  Writer append(CharSequence csq, int start, int end);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters go to a file, socket or process")
  void flush();
}

class BufferedReader {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters come from a file, socket or process")
  String readLine();
}

class LineNumberReader {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters come from a file, socket or process")
  String readLine();
}

interface DataInput {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  boolean readBoolean();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  byte readByte();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  char readChar();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  double readDouble();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  float readFloat();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  void readFully(byte[] b);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  void readFully(byte[] b, int off, int len);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  int readInt();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  String readLine();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  long readLong();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  short readShort();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  String readUTF();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  int readUnsignedByte();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  int readUnsignedShort();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  int skipBytes(int n);
}

interface DataOutput {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void write(byte[] b);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void write(int b);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void write(byte[] b, int off, int len);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeBoolean(boolean v);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeByte(int v);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeBytes(String s);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeChar(int v);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeChars(String s);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeDouble(double v);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeFloat(float v);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeInt(int v);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeLong(long v);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeShort(int v);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeUTF(String s);
}

interface ObjectInput {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  Object readObject();
}

interface ObjectOutput {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeObject(Object obj);
}

class ObjectInputStream {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  ObjectInputStream(InputStream in) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  Object readObject();

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes come from a file, socket or process")
  Object readUnshared();
}

class ObjectOutputStream {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  ObjectOutputStream(OutputStream out) {}

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeObject(Object obj);

  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeUnshared(Object obj);
}

@NonBlocking
class ByteArrayInputStream {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  long transferTo(OutputStream out);
}

@NonBlocking
class ByteArrayOutputStream {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the bytes go to a file, socket or process")
  void writeTo(OutputStream out);
}

@NonBlocking
class CharArrayReader {}

@NonBlocking
class CharArrayWriter {
  @Blocking(kind = NETWORK, interrupt = VIRTUAL_ONLY,
      when = "the characters go to a file, socket or process")
  void writeTo(Writer out);
}

@NonBlocking
class StringBufferInputStream {}

@NonBlocking
class StringReader {}

@NonBlocking
class StringWriter {}

class FileInputStream {
  @Blocking(kind = FILE, interrupt = IGNORES) FileInputStream(File file) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileInputStream(String name) {}
  @Blocking(kind = FILE, interrupt = IGNORES) int read();
  @Blocking(kind = FILE, interrupt = IGNORES) int read(byte[] b);
  @Blocking(kind = FILE, interrupt = IGNORES) int read(byte[] b, int off, int len);
  @Blocking(kind = FILE, interrupt = IGNORES) byte[] readAllBytes();
  @Blocking(kind = FILE, interrupt = IGNORES) byte[] readNBytes(int len);
  @Blocking(kind = FILE, interrupt = IGNORES) long skip(long n);
  @Blocking(kind = FILE, interrupt = IGNORES) long transferTo(OutputStream out);
}

class FileOutputStream {
  @Blocking(kind = FILE, interrupt = IGNORES) FileOutputStream(File file) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileOutputStream(File file, boolean append) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileOutputStream(String name) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileOutputStream(String name, boolean append) {}
  @Blocking(kind = FILE, interrupt = IGNORES) void write(byte[] b);
  @Blocking(kind = FILE, interrupt = IGNORES) void write(int b);
  @Blocking(kind = FILE, interrupt = IGNORES) void write(byte[] b, int off, int len);
}

class FileReader {
  @Blocking(kind = FILE, interrupt = IGNORES) FileReader(File file) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileReader(String fileName) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileReader(File file, Charset charset) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileReader(String fileName, Charset charset) {}
}

class FileWriter {
  @Blocking(kind = FILE, interrupt = IGNORES) FileWriter(File file) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileWriter(File file, boolean append) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileWriter(String fileName) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileWriter(String fileName, boolean append) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileWriter(File file, Charset charset) {}
  @Blocking(kind = FILE, interrupt = IGNORES) FileWriter(String fileName, Charset charset) {}

  @Blocking(kind = FILE, interrupt = IGNORES)
  FileWriter(File file, Charset charset, boolean append) {}

  @Blocking(kind = FILE, interrupt = IGNORES)
  FileWriter(String fileName, Charset charset, boolean append) {}
}

class PrintStream {
  @Blocking(kind = FILE, interrupt = IGNORES) PrintStream(File file) {}
  @Blocking(kind = FILE, interrupt = IGNORES) PrintStream(String fileName) {}
  @Blocking(kind = FILE, interrupt = IGNORES) PrintStream(File file, String csn) {}
  @Blocking(kind = FILE, interrupt = IGNORES) PrintStream(String fileName, String csn) {}
  @Blocking(kind = FILE, interrupt = IGNORES) PrintStream(File file, Charset charset) {}
  @Blocking(kind = FILE, interrupt = IGNORES) PrintStream(String fileName, Charset charset) {}
}

class PrintWriter {
  @Blocking(kind = FILE, interrupt = IGNORES) PrintWriter(File file) {}
  @Blocking(kind = FILE, interrupt = IGNORES) PrintWriter(String fileName) {}
  @Blocking(kind = FILE, interrupt = IGNORES) PrintWriter(File file, String csn) {}
  @Blocking(kind = FILE, interrupt = IGNORES) PrintWriter(String fileName, String csn) {}
  @Blocking(kind = FILE, interrupt = IGNORES) PrintWriter(File file, Charset charset) {}
  @Blocking(kind = FILE, interrupt = IGNORES) PrintWriter(String fileName, Charset charset) {}
}

class RandomAccessFile {
  @Blocking(kind = FILE, interrupt = IGNORES) RandomAccessFile(File file, String mode) {}
  @Blocking(kind = FILE, interrupt = IGNORES) RandomAccessFile(String pathname, String mode) {}
  @Blocking(kind = FILE, interrupt = IGNORES) int read();
  @Blocking(kind = FILE, interrupt = IGNORES) int read(byte[] b);
  @Blocking(kind = FILE, interrupt = IGNORES) int read(byte[] b, int off, int len);
  @Blocking(kind = FILE, interrupt = IGNORES) boolean readBoolean();
  @Blocking(kind = FILE, interrupt = IGNORES) byte readByte();
  @Blocking(kind = FILE, interrupt = IGNORES) char readChar();
  @Blocking(kind = FILE, interrupt = IGNORES) double readDouble();
  @Blocking(kind = FILE, interrupt = IGNORES) float readFloat();
  @Blocking(kind = FILE, interrupt = IGNORES) void readFully(byte[] b);
  @Blocking(kind = FILE, interrupt = IGNORES) void readFully(byte[] b, int off, int len);
  @Blocking(kind = FILE, interrupt = IGNORES) int readInt();
  @Blocking(kind = FILE, interrupt = IGNORES) String readLine();
  @Blocking(kind = FILE, interrupt = IGNORES) long readLong();
  @Blocking(kind = FILE, interrupt = IGNORES) short readShort();
  @Blocking(kind = FILE, interrupt = IGNORES) String readUTF();
  @Blocking(kind = FILE, interrupt = IGNORES) int readUnsignedByte();
  @Blocking(kind = FILE, interrupt = IGNORES) int readUnsignedShort();
  @Blocking(kind = FILE, interrupt = IGNORES) void write(byte[] b);
  @Blocking(kind = FILE, interrupt = IGNORES) void write(int b);
  @Blocking(kind = FILE, interrupt = IGNORES) void write(byte[] b, int off, int len);
  @Blocking(kind = FILE, interrupt = IGNORES) void writeBoolean(boolean v);
  @Blocking(kind = FILE, interrupt = IGNORES) void writeByte(int v);
  @Blocking(kind = FILE, interrupt = IGNORES) void writeBytes(String s);
  @Blocking(kind = FILE, interrupt = IGNORES) void writeChar(int v);
  @Blocking(kind = FILE, interrupt = IGNORES) void writeChars(String s);
  @Blocking(kind = FILE, interrupt = IGNORES) void writeDouble(double v);
  @Blocking(kind = FILE, interrupt = IGNORES) void writeFloat(float v);
  @Blocking(kind = FILE, interrupt = IGNORES) void writeInt(int v);
  @Blocking(kind = FILE, interrupt = IGNORES) void writeLong(long v);
  @Blocking(kind = FILE, interrupt = IGNORES) void writeShort(int v);
  @Blocking(kind = FILE, interrupt = IGNORES) void writeUTF(String str);
  @Blocking(kind = FILE, interrupt = IGNORES) long length();
  @Blocking(kind = FILE, interrupt = IGNORES) void setLength(long newLength);
  @Blocking(kind = FILE, interrupt = IGNORES) int skipBytes(int n);
}

class FileDescriptor {
  @Blocking(kind = FILE, interrupt = IGNORES) void sync();
}

class File {
  // What a file is asked for is answered from memory as a rule.

  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  boolean canExecute();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  boolean canRead();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  boolean canWrite();
  @Blocking(kind = FILE, interrupt = IGNORES) boolean createNewFile();

  @Blocking(kind = FILE, interrupt = IGNORES)
  static File createTempFile(String prefix, String suffix);

  @Blocking(kind = FILE, interrupt = IGNORES)
  static File createTempFile(String prefix, String suffix, File directory);

  @Blocking(kind = FILE, interrupt = IGNORES) boolean delete();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  boolean exists();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  File getCanonicalFile();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  String getCanonicalPath();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  long getFreeSpace();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  long getTotalSpace();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  long getUsableSpace();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  boolean isDirectory();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  boolean isFile();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  boolean isHidden();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  long lastModified();
  @Blocking(kind = FILE, interrupt = IGNORES, when = "the file system is slow or remote")
  long length();
  @Blocking(kind = FILE, interrupt = IGNORES) String[] list();
  @Blocking(kind = FILE, interrupt = IGNORES) String[] list(@RunsOn(CALLER) FilenameFilter filter);
  @Blocking(kind = FILE, interrupt = IGNORES) File[] listFiles();
  @Blocking(kind = FILE, interrupt = IGNORES) File[] listFiles(@RunsOn(CALLER) FileFilter filter);

  @Blocking(kind = FILE, interrupt = IGNORES)
  File[] listFiles(@RunsOn(CALLER) FilenameFilter filter);

  @Blocking(kind = FILE, interrupt = IGNORES) boolean mkdir();
  @Blocking(kind = FILE, interrupt = IGNORES) boolean mkdirs();
  @Blocking(kind = FILE, interrupt = IGNORES) boolean renameTo(File dest);
  @Blocking(kind = FILE, interrupt = IGNORES) boolean setExecutable(boolean executable);

  @Blocking(kind = FILE, interrupt = IGNORES)
  boolean setExecutable(boolean executable, boolean ownerOnly);

  @Blocking(kind = FILE, interrupt = IGNORES) boolean setLastModified(long time);
  @Blocking(kind = FILE, interrupt = IGNORES) boolean setReadable(boolean readable);

  @Blocking(kind = FILE, interrupt = IGNORES)
  boolean setReadable(boolean readable, boolean ownerOnly);

  @Blocking(kind = FILE, interrupt = IGNORES) boolean setReadOnly();
  @Blocking(kind = FILE, interrupt = IGNORES) boolean setWritable(boolean writable);

  @Blocking(kind = FILE, interrupt = IGNORES)
  boolean setWritable(boolean writable, boolean ownerOnly);
}

class PipedInputStream {
  @Blocking(kind = QUEUE, interrupt = THROWS) int read();
  @Blocking(kind = QUEUE, interrupt = THROWS) int read(byte[] b, int off, int len);
}

class PipedOutputStream {
  @Blocking(kind = QUEUE, interrupt = THROWS, when = "the pipe is full") void write(int b);

  @Blocking(kind = QUEUE, interrupt = THROWS, when = "the pipe is full")
  void write(byte[] b, int off, int len);
}

class PipedReader {
  @Blocking(kind = QUEUE, interrupt = THROWS) int read();
  @Blocking(kind = QUEUE, interrupt = THROWS) int read(char[] cbuf, int off, int len);
}

class PipedWriter {
  @Blocking(kind = QUEUE, interrupt = THROWS, when = "the pipe is full") void write(int c);

  @Blocking(kind = QUEUE, interrupt = THROWS, when = "the pipe is full")
  void write(char[] cbuf, int off, int len);
}

class Console {
  @Blocking(kind = CONSOLE, interrupt = IGNORES) String readLine();
  @Blocking(kind = CONSOLE, interrupt = IGNORES) String readLine(String format, Object... args);

  @Blocking(kind = CONSOLE, interrupt = IGNORES)
  String readLine(Locale locale, String format, Object... args);

  @Blocking(kind = CONSOLE, interrupt = IGNORES) char[] readPassword();
  @Blocking(kind = CONSOLE, interrupt = IGNORES) char[] readPassword(String format, Object... args);

  @Blocking(kind = CONSOLE, interrupt = IGNORES)
  char[] readPassword(Locale locale, String format, Object... args);
}
