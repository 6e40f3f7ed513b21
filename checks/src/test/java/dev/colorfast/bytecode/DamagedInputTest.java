package dev.colorfast.bytecode;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.facts.CallSite;
import dev.colorfast.facts.ClassFacts;
import dev.colorfast.facts.DamagedFactsException;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.FactsFile;
import dev.colorfast.facts.FactsReader;
import dev.colorfast.facts.FactsWriter;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.MethodSignature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32C;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.objectweb.asm.ClassReader;

/** Whatever the bytes are: no crash, no end of waiting, and no wrong answer. */
class DamagedInputTest {
  private static final Facts NOTHING_COMPILED = new Facts.Builder().build();

  /** Of every sort: generic, with lambdas, nested, large, an enum, a record, an interface. */
  private static final List<Class<?>> CLASSES =
      List.of(
          BodyReader.class,
          ClassFileFacts.class,
          ClassOutline.class,
          ClassOutline.Method.class,
          Container.class,
          ControlFlow.class,
          JarCache.class,
          JarEntry.class,
          OutlineReader.class,
          PassedTests.class,
          TracedValue.class,
          ValueTracer.class,
          MethodFacts.Form.class,
          FactsReader.class);

  /** Of several sorts and small, so that many rounds take no time. */
  private static final List<Class<?>> SMALL =
      List.of(
          ClassOutline.Method.class,
          Container.class,
          FolderOfClasses.class,
          MethodFacts.Form.class,
          TracedValue.class);

  /** Long enough for the busiest machine: what takes longer does not end. */
  private static final Duration HANG = Duration.ofMinutes(10);

  @TempDir Path folder;

  private static byte[] bytesOf(Class<?> type) throws IOException {
    String name = type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    try (InputStream content = type.getResourceAsStream(name)) {
      return content.readAllBytes();
    }
  }

  private static byte[] mutated(byte[] original, Random random) {
    byte[] bytes = original.clone();
    switch (random.nextInt(5)) {
      case 0 -> {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length));
      }
      case 1 -> bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      case 2 -> {
        for (int i = random.nextInt(20); i >= 0; i--) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
      }
      case 3 -> {
        int from = random.nextInt(bytes.length);
        int length = Math.min(random.nextInt(64), bytes.length - from);
        System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, from, length);
      }
      default -> Arrays.fill(bytes, random.nextInt(bytes.length), bytes.length, (byte) 0xFF);
    }
    return bytes;
  }

  /** Asks everything that can be asked of a class. */
  private static int ask(ClassFileFacts facts, String className) {
    int bodies = 0;
    Optional<ClassFacts> type = facts.classNamed(className);
    facts.librarySubtypes(className);
    facts.isInLibrary(className);
    for (MethodSignature method : facts.libraryMethods(className)) {
      facts.declaration(method);
      Optional<MethodFacts> body = facts.body(method);
      bodies += body.isPresent() ? 1 : 0;
      for (CallSite call : body.map(MethodFacts::calls).orElse(List.of())) {
        facts.linked(call);
      }
    }
    facts.field(className, "name");
    return type.isPresent() ? bodies : 0;
  }

  private ClassFileFacts facts(List<Path> path, JarCache cache, List<String> problems) {
    return new ClassFileFacts(
        NOTHING_COMPILED,
        new ClassPath(List.of(), path, Runtime.version(), cache, problems::add),
        EntryPoints.NONE,
        problems::add);
  }

  @Test
  void damagedClassFilesAreUnknown() throws IOException {
    Path damaged = folder.resolve("dev/colorfast/bytecode");
    Path whole = folder.resolve("whole/dev/colorfast/bytecode");
    Files.createDirectories(damaged);
    Files.createDirectories(whole);
    Files.write(whole.resolve("ClassPath.class"), bytesOf(ClassPath.class));
    MethodSignature known =
        facts(List.of(folder.resolve("whole")), JarCache.none(), new ArrayList<>())
            .libraryMethods(ClassPath.class.getName())
            .get(0);
    Random random = new Random(20261124);
    int[] told = new int[1];
    int[] answered = new int[1];
    assertTimeoutPreemptively(
        HANG,
        () -> {
          for (int round = 0; round < 280; round++) {
            for (Class<?> type : round % 4 == 0 ? CLASSES : SMALL) {
              String file = type.getName().substring(type.getName().lastIndexOf('.') + 1);
              Path into = folder.resolve(type.getName().replace('.', '/') + ".class");
              Files.createDirectories(into.getParent());
              Files.write(into, mutated(bytesOf(type), random));
              List<String> problems = new ArrayList<>();
              ClassFileFacts facts =
                  facts(List.of(folder, folder.resolve("whole")), JarCache.none(), problems);
              answered[0] += ask(facts, type.getName());
              facts.classNamed(type.getName());
              // The same file is told of once.
              assertEquals(new HashSet<>(problems).size(), problems.size(), problems + file);
              told[0] += problems.size();
              assertTrue(facts.body(known).isPresent());
              Files.delete(into);
            }
          }
        });
    assertTrue(told[0] > 500, told[0] + " of the damaged files were told of");
    assertTrue(answered[0] > 500, answered[0] + " bodies were still read");
  }

  private Path jar(String name) throws IOException {
    return jar(name, SMALL);
  }

  private Path jar(String name, List<Class<?>> classes) throws IOException {
    Path jar = folder.resolve(name);
    try (OutputStream file = Files.newOutputStream(jar);
        ZipOutputStream entries = new ZipOutputStream(file)) {
      for (Class<?> type : classes) {
        entries.putNextEntry(new ZipEntry(type.getName().replace('.', '/') + ".class"));
        entries.write(bytesOf(type));
      }
    }
    return jar;
  }

  @Test
  void damagedJarsAreUnknown() throws IOException {
    byte[] whole = Files.readAllBytes(jar("whole.jar"));
    Random random = new Random(42);
    JarCache cache = JarCache.in(folder.resolve("cache"));
    assertTimeoutPreemptively(
        HANG,
        () -> {
          for (int round = 0; round < 600; round++) {
            Path jar = folder.resolve("damaged.jar");
            Files.write(jar, round == 0 ? new byte[0] : mutated(whole, random));
            List<String> problems = new ArrayList<>();
            ClassPath path =
                new ClassPath(List.of(), List.of(jar), Runtime.version(), cache, problems::add);
            try (path) {
              ClassFileFacts facts =
                  new ClassFileFacts(NOTHING_COMPILED, path, EntryPoints.NONE, problems::add);
              SMALL.forEach(type -> ask(facts, type.getName()));
              facts.keepWhatIsRead();
            }
            if (round == 0) {
              assertEquals(1, problems.size(), problems.toString());
            }
          }
        });
  }

  /** Everything that is known of the classes, in words. */
  private static String answers(ClassFileFacts facts) {
    StringBuilder text = new StringBuilder();
    for (Class<?> type : SMALL) {
      text.append(facts.classNamed(type.getName())).append(facts.librarySubtypes(type.getName()));
      for (MethodSignature method : facts.libraryMethods(type.getName())) {
        text.append(facts.declaration(method)).append(facts.body(method)).append('\n');
      }
    }
    return text.toString();
  }

  private String answersWith(JarCache cache, Path jar, boolean keeps) {
    List<String> problems = new ArrayList<>();
    try (ClassPath path =
        new ClassPath(List.of(), List.of(jar), Runtime.version(), cache, problems::add)) {
      ClassFileFacts facts =
          new ClassFileFacts(NOTHING_COMPILED, path, EntryPoints.NONE, problems::add);
      String answers = answers(facts);
      if (keeps) {
        facts.keepWhatIsRead();
      }
      assertEquals(List.of(), problems);
      return answers;
    }
  }

  @Test
  void damagedCacheNeverAnswers() throws IOException {
    Path jar = jar("whole.jar");
    String expected = answersWith(JarCache.none(), jar, false);
    Path kept = folder.resolve("kept");
    JarCache cache = JarCache.in(kept);
    assertEquals(expected, answersWith(cache, jar, true));
    assertEquals(expected, answersWith(cache, jar, false));
    Path entry;
    try (var files = Files.list(kept)) {
      entry = files.findFirst().orElseThrow();
    }
    byte[] whole = Files.readAllBytes(entry);
    Random random = new Random(7);
    assertTimeoutPreemptively(
        HANG,
        () -> {
          for (int round = 0; round < 300; round++) {
            Files.write(entry, mutated(whole, random));
            assertEquals(expected, answersWith(cache, jar, false));
          }
        });
  }

  @Test
  void entriesOfOtherJarsArePassedOver() throws IOException {
    Path jar = jar("whole.jar");
    Path other = folder.resolve("other.jar");
    try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(other))) {
      entries.putNextEntry(new ZipEntry("Nothing.txt"));
    }
    Path kept = folder.resolve("kept");
    String expected = answersWith(JarCache.in(kept), jar, true);
    Path entry;
    try (var files = Files.list(kept)) {
      entry = files.findFirst().orElseThrow();
    }
    answersWith(JarCache.in(kept), other, true);
    try (var files = Files.list(kept)) {
      for (Path file : files.filter(each -> !each.equals(entry)).toList()) {
        Files.copy(file, entry, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
      }
    }
    assertEquals(expected, answersWith(JarCache.in(kept), jar, false));
  }

  @Test
  void whatIsNotUsedIsRemovedFirst() throws IOException, InterruptedException {
    Path kept = folder.resolve("kept");
    Path jar = jar("whole.jar");
    answersWith(JarCache.in(kept), jar, true);
    long size;
    Path old;
    try (var files = Files.list(kept)) {
      old = files.findFirst().orElseThrow();
      size = Files.size(old);
    }
    Files.setLastModifiedTime(old, java.nio.file.attribute.FileTime.fromMillis(0));
    Path newer = kept.resolve("1a-2b-3c.facts");
    Files.write(newer, new byte[1000]);
    JarCache.in(kept, size + 1).trim();
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(newer));
  }

  /** The folder may be one that has had other things before. */
  @Test
  void whatIsNotOfTheCacheStays() throws IOException {
    Path kept = Files.createDirectories(folder.resolve("kept"));
    Path notes = Files.write(kept.resolve("notes.txt"), new byte[1000]);
    Path module = Files.write(kept.resolve("module.facts"), new byte[1000]);
    Path left = Files.write(kept.resolve("1a-2b-3c.facts.0-1.tmp"), new byte[1000]);
    JarCache.in(kept, 1).trim();
    assertTrue(Files.exists(notes));
    assertTrue(Files.exists(module));
    assertFalse(Files.exists(left));
  }

  /** Bytes with a right checksum may still make no sense. */
  @Test
  void decoderRefusesNonsense() throws IOException {
    List<String> problems = new ArrayList<>();
    Path jar = jar("whole.jar", CLASSES);
    FactsWriter content = new FactsWriter();
    try (ClassPath path =
        new ClassPath(List.of(), List.of(jar), Runtime.version(), JarCache.none(), problems::add)) {
      JarEntry entry = JarEntry.empty("key");
      for (Class<?> type : CLASSES) {
        ClassFile file = ClassFile.open(path.find(type.getName()).orElseThrow(), EntryPoints.NONE);
        file.outline().methods().forEach(file::bodies);
        entry.add(file.news().orElseThrow());
      }
      entry.addSubtypes(Map.of("a.B", List.of("a.C")));
      entry.write(content);
    }
    byte[] strings = content.strings();
    byte[] whole = content.content();
    Random random = new Random(3);
    Set<String> reasons = new HashSet<>();
    assertTimeoutPreemptively(
        HANG,
        () -> {
          for (int round = 0; round < 1000; round++) {
            boolean inStrings = round % 4 == 0;
            byte[] table = inStrings ? mutated(strings, random) : strings;
            byte[] rest = inStrings ? whole : mutated(whole, random);
            try {
              FactsReader reader = new FactsReader(rest).withStringsFrom(new FactsReader(table));
              JarEntry.read("key", reader)
                  .ifPresent(entry -> CLASSES.forEach(type -> entry.classNamed(type.getName())));
            } catch (DamagedFactsException damaged) {
              reasons.add(damaged.getMessage());
            }
          }
        });
    assertTrue(reasons.size() > 1, reasons.toString());
  }

  private Facts factsOfSmallClasses() throws IOException {
    Facts.Builder all = new Facts.Builder();
    List<String> problems = new ArrayList<>();
    try (ClassPath path =
        new ClassPath(
            List.of(),
            List.of(jar("whole.jar")),
            Runtime.version(),
            JarCache.none(),
            problems::add)) {
      ClassFileFacts facts =
          new ClassFileFacts(NOTHING_COMPILED, path, EntryPoints.NONE, problems::add);
      for (Class<?> type : SMALL) {
        all.add(facts.classNamed(type.getName()).orElseThrow());
        for (MethodSignature method : facts.libraryMethods(type.getName())) {
          all.add(facts.declaration(method).orElseThrow());
          facts.body(method).ifPresent(all::add);
        }
      }
    }
    return all.build();
  }

  @Test
  void damagedFactsFilesAreNotBelieved() throws IOException {
    byte[] whole = FactsFile.bytes(factsOfSmallClasses());
    assertArrayEquals(whole, FactsFile.bytes(FactsFile.read(whole).orElseThrow()));
    Random random = new Random(11);
    assertTimeoutPreemptively(
        HANG,
        () -> {
          for (int round = 0; round < 3000; round++) {
            byte[] damaged = mutated(whole, random);
            if (!Arrays.equals(whole, damaged)) {
              assertTrue(FactsFile.read(damaged).isEmpty(), "round " + round);
            }
          }
        });
  }

  /** Whoever makes a right checksum can write anything, but nothing that cannot be read. */
  @Test
  void factsFilesOfNonsenseAreReadOrNot() throws IOException {
    byte[] whole = FactsFile.bytes(factsOfSmallClasses());
    int start = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n') + 1 + 4;
    byte[] content = Arrays.copyOfRange(whole, start, whole.length);
    Random random = new Random(12);
    int[] refused = new int[1];
    assertTimeoutPreemptively(
        HANG,
        () -> {
          for (int round = 0; round < 3000; round++) {
            byte[] nonsense = mutated(content, random);
            CRC32C checksum = new CRC32C();
            checksum.update(nonsense);
            byte[] file =
                ByteBuffer.allocate(start + nonsense.length)
                    .put(whole, 0, start - 4)
                    .putInt((int) checksum.getValue())
                    .put(nonsense)
                    .array();
            refused[0] += FactsFile.read(file).isEmpty() ? 1 : 0;
          }
        });
    assertTrue(refused[0] > 500, refused[0] + " of the files were refused");
  }

  @Test
  void newerClassFilesAreUnknown() throws IOException {
    byte[] bytes = bytesOf(ClassPath.class);
    bytes[7] = (byte) 200;
    Path file = folder.resolve("dev/colorfast/bytecode/ClassPath.class");
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    List<String> problems = new ArrayList<>();
    assertEquals(
        0, ask(facts(List.of(folder), JarCache.none(), problems), ClassPath.class.getName()));
    assertEquals(1, problems.size(), problems.toString());
    assertTrue(new ClassReader(bytesOf(ClassPath.class)).getItemCount() > 10);
  }
}
