package dev.colorfast.facts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Files of facts: a mark that says what it is and of which version, a checksum, strings, content.
 * They are written whole or not at all, so that several processes may share them, and whatever is
 * not as it was written is as good as absent.
 */
public final class SealedFile {
  private static final int CHECKSUM = 4;

  private final byte[] mark;

  /**
   * Files of one kind.
   *
   * @param mark names the kind and its version; files with another one are passed over
   */
  public SealedFile(String mark) {
    this.mark = (mark + '\n').getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the bytes of a file. */
  public byte[] seal(FactsWriter content) {
    FactsWriter rest = new FactsWriter();
    rest.bytes(content.strings());
    rest.bytes(content.content());
    byte[] sealed = rest.content();
    return ByteBuffer.allocate(mark.length + CHECKSUM + sealed.length)
        .put(mark)
        .putInt(checksum(sealed, 0))
        .put(sealed)
        .array();
  }

  private static int checksum(byte[] bytes, int from) {
    // The JDK computes this one in native code, also where nothing is compiled yet.
    CRC32 checksum = new CRC32();
    checksum.update(bytes, from, bytes.length - from);
    return (int) checksum.getValue();
  }

  /** Returns a reader of what the bytes of a file hold, or nothing if they are not as written. */
  public Optional<FactsReader> open(byte[] bytes) {
    int start = mark.length + CHECKSUM;
    if (bytes.length < start
        || !Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length)
        || ByteBuffer.wrap(bytes).getInt(mark.length) != checksum(bytes, start)) {
      return Optional.empty();
    }
    try {
      FactsReader all = new FactsReader(bytes).at(start);
      FactsReader strings = all.part();
      return Optional.of(all.part().withStringsFrom(strings));
    } catch (DamagedFactsException damaged) {
      return Optional.empty();
    }
  }

  /**
   * Writes a file, in the place of an older one.
   *
   * @throws IOException if it cannot be written; an older one is then still there
   */
  public void write(Path file, FactsWriter content) throws IOException {
    WholeFile.write(file, seal(content));
  }

  /** Returns a reader of a file, or nothing if there is none or it is not as written. */
  public Optional<FactsReader> read(Path file) {
    try {
      return open(Files.readAllBytes(file));
    } catch (IOException | OutOfMemoryError absent) {
      return Optional.empty();
    }
  }
}
