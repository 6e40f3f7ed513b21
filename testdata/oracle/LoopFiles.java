package oracle;

import io.netty.channel.DefaultEventLoop;
import io.netty.channel.EventLoop;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectOutputStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.Scanner;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/** A Netty event loop reads and writes files. */
final class LoopFiles {

  private LoopFiles() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("oracle");
    Path file = Files.writeString(folder.resolve("prices.txt"), "bread=2\nmilk=1\n");
    Path prices = Files.writeString(folder.resolve("more.txt"), "bread=2\nmilk=1\n");
    EventLoop loop = new DefaultEventLoop();
    try {
      readsBad(loop, file);
      readsTextBad(loop, file);
      writesBad(loop, folder);
      randomAccessBad(loop, file);
      newFilesBad(loop, file);
      foldersBad(loop, folder);
      channelsBad(loop, file);
      compressedBad(loop, folder);
      archivesBad(loop, folder);
      copiesBad(loop, prices, folder);
      looksOk(loop, file);
    } finally {
      loop.shutdownGracefully(0, 1, TimeUnit.SECONDS).sync();
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }

  private static void await(Future<?> task) throws Exception {
    task.get(10, TimeUnit.SECONDS);
  }

  static void readsBad(EventLoop loop, Path file) throws Exception {
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound sees reads and writes, not what opens a file
              try (FileInputStream in = open(file)) {
                int sum = in.read();
                sum += in.read(new byte[4]);
                // ONLY BLOCKHOUND: missed alarm: this form of readNBytes is not modelled
                sum += in.readNBytes(new byte[4], 0, 4);
                return sum + in.readAllBytes().length;
              }
            }));
  }

  private static FileInputStream open(Path file) throws IOException {
    return new FileInputStream(file.toFile());
  }

  static void readsTextBad(EventLoop loop, Path file) throws Exception {
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound sees reads and writes, not what opens a file
              try (FileReader in = new FileReader(file.toFile(), StandardCharsets.UTF_8)) {
                // ONLY BLOCKHOUND: reported where the file is opened
                return in.read();
              }
            }));
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound sees reads and writes, not what opens a file
              try (var in = new BufferedReader(new FileReader(file.toFile()))) {
                // ONLY BLOCKHOUND: reported where the file is opened
                return in.readLine();
              }
            }));
    await(
        loop.submit(
            () -> {
              Properties prices = new Properties();
              // ONLY COLORFAST: BlockHound sees reads and writes, not what opens a file
              try (FileInputStream in = new FileInputStream(file.toFile())) {
                // ONLY BLOCKHOUND: reported where the file is opened
                prices.load(in);
              }
              return prices;
            }));
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound sees reads and writes, not what opens a file
              try (Scanner in = new Scanner(file.toFile())) {
                return in.nextLine();
              }
            }));
  }

  static void writesBad(EventLoop loop, Path folder) throws Exception {
    File file = folder.resolve("written.txt").toFile();
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound sees reads and writes, not what opens a file
              try (FileOutputStream out = new FileOutputStream(file)) {
                out.write(1);
                out.write(new byte[] {1, 2});
              }
              return "";
            }));
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound sees reads and writes, not what opens a file
              try (BufferedWriter out = new BufferedWriter(new FileWriter(file))) {
                out.write("bread");
                // ONLY BLOCKHOUND: reported where the file is opened
                out.flush();
              }
              return "";
            }));
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound sees reads and writes, not what opens a file
              try (PrintWriter out = new PrintWriter(file)) {
                out.println("bread");
                // ONLY BLOCKHOUND: reported where the file is opened
                out.flush();
              }
              return "";
            }));
    await(
        loop.submit(
            () -> {
              try (var out = new ObjectOutputStream(new FileOutputStream(file))) {
                // ONLY BLOCKHOUND: reported where the file is opened
                out.writeObject("bread");
              }
              return "";
            }));
  }

  static void randomAccessBad(EventLoop loop, Path file) throws Exception {
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound sees reads and writes, not what opens a file
              try (RandomAccessFile prices = new RandomAccessFile(file.toFile(), "rw")) {
                int sum = prices.read();
                sum += prices.read(new byte[2]);
                sum += prices.readByte();
                prices.seek(0);
                prices.write(sum);
                prices.write(new byte[] {1});
                prices.writeInt(sum);
                return prices.readLine();
              }
            }));
  }

  static void newFilesBad(EventLoop loop, Path file) throws Exception {
    // ONLY COLORFAST: BlockHound does not see java.nio
    await(loop.submit(() -> Files.readAllBytes(file)));
    // ONLY COLORFAST: BlockHound does not see java.nio
    await(loop.submit(() -> Files.readString(file, StandardCharsets.ISO_8859_1)));
    // ONLY COLORFAST: BlockHound does not see java.nio
    await(loop.submit(() -> Files.readAllLines(file, StandardCharsets.ISO_8859_1)));
    // ONLY COLORFAST: BlockHound does not see java.nio
    await(loop.submit(() -> Files.writeString(file, "bread=3")));
    // ONLY COLORFAST: BlockHound does not see java.nio
    await(loop.submit(() -> Files.write(file, new byte[] {1, 2})));
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound does not see java.nio
              try (Stream<String> lines = Files.lines(file)) {
                return lines.count();
              }
            }));
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound does not see java.nio
              try (BufferedReader in = Files.newBufferedReader(file)) {
                return in.readLine();
              }
            }));
  }

  static void foldersBad(EventLoop loop, Path folder) throws Exception {
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound does not see java.nio
              try (Stream<Path> files = Files.list(folder)) {
                return files.count();
              }
            }));
    // ONLY COLORFAST: BlockHound does not see java.nio
    await(loop.submit(() -> Files.deleteIfExists(folder.resolve("none"))));
    // ONLY COLORFAST: BlockHound does not see folders
    await(loop.submit(() -> folder.toFile().list()));
  }

  static void channelsBad(EventLoop loop, Path file) throws Exception {
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound does not see java.nio
              try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
                // ONLY COLORFAST: BlockHound does not see java.nio
                return in.read(ByteBuffer.allocate(4));
              }
            }));
  }

  static void compressedBad(EventLoop loop, Path folder) throws Exception {
    File file = folder.resolve("prices.gz").toFile();
    await(
        loop.submit(
            () -> {
              try (var out = new GZIPOutputStream(new FileOutputStream(file))) {
                out.write(1);
                // ONLY BLOCKHOUND: reported where the file is opened
                out.finish();
              }
              return "";
            }));
    await(
        loop.submit(
            () -> {
              try (var in = new GZIPInputStream(new FileInputStream(file))) {
                // ONLY BLOCKHOUND: reported where the file is opened
                return in.read();
              }
            }));
  }

  static void archivesBad(EventLoop loop, Path folder) throws Exception {
    File file = folder.resolve("prices.zip").toFile();
    try (var out = new ZipOutputStream(new FileOutputStream(file))) {
      out.putNextEntry(new ZipEntry("bread"));
      out.write(2);
    }
    await(
        loop.submit(
            () -> {
              try (ZipFile in = new ZipFile(file)) {
                // ONLY BLOCKHOUND: reported where the file is opened
                return in.getInputStream(in.getEntry("bread")).read();
              }
            }));
  }

  static void copiesBad(EventLoop loop, Path file, Path folder) throws Exception {
    Path copy = folder.resolve("copy.txt");
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound sees reads and writes, not what opens a file
              try (FileInputStream in = new FileInputStream(file.toFile())) {
                return in.transferTo(new ByteArrayOutputStream());
              }
            }));
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound sees reads and writes, not what opens a file
              try (FileInputStream in = new FileInputStream(file.toFile())) {
                // ONLY BLOCKHOUND: reported where the file is opened
                return new DataInputStream(in).readLong();
              }
            }));
    // ONLY COLORFAST: BlockHound does not see java.nio
    await(loop.submit(() -> Files.copy(file, copy)));
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound does not see java.nio
              try (InputStream in = Files.newInputStream(copy)) {
                return in.read();
              }
            }));
    await(
        loop.submit(
            () -> {
              // ONLY COLORFAST: BlockHound sees reads and writes, not what opens a file
              try (RandomAccessFile in = new RandomAccessFile(copy.toFile(), "r")) {
                in.readFully(new byte[4]);
                return in.readUnsignedByte();
              }
            }));
  }

  static void looksOk(EventLoop loop, Path file) throws Exception {
    await(loop.submit(() -> Files.exists(file)));
    await(loop.submit(() -> Files.size(file)));
    await(loop.submit(() -> file.toFile().length()));
    await(loop.submit(() -> Files.isDirectory(file)));
  }
}
