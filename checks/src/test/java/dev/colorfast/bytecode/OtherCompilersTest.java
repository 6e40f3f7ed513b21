package dev.colorfast.bytecode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.facts.Answer;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.facts.Facts;
import dev.colorfast.facts.MethodFacts;
import dev.colorfast.model.MethodSignature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Class paths hold what other compilers have made, and annotations of other makers. */
class OtherCompilersTest {
  private static final Path LIBRARIES =
      Path.of(System.getProperty("colorfast.read.libraries", "target/read-libraries"));

  private final List<String> problems = new ArrayList<>();

  private static Path jar(String prefix) throws IOException {
    try (Stream<Path> jars = Files.list(LIBRARIES)) {
      return jars.filter(jar -> jar.getFileName().toString().startsWith(prefix))
          .findFirst()
          .orElseThrow();
    }
  }

  private ClassPath path(Path jar) {
    return new ClassPath(
        List.of(), List.of(jar), Runtime.version(), JarCache.none(), problems::add);
  }

  private ClassFileFacts facts(ClassPath path) {
    return new ClassFileFacts(new Facts.Builder().build(), path, EntryPoints.NONE, problems::add);
  }

  /** Every class, declaration and body of a jar is read; only bodies that are too long are not. */
  @ParameterizedTest
  @ValueSource(strings = {"kotlin-stdlib", "scala-library"})
  void everythingIsRead(String library) throws IOException {
    int read = 0;
    List<String> unread = new ArrayList<>();
    try (ClassPath path = path(jar(library))) {
      ClassFileFacts facts = facts(path);
      for (String file : path.containers().get(0).classFiles()) {
        String name = OutlineReader.binary(file.substring(0, file.lastIndexOf('.')));
        if (name.endsWith("module-info")) {
          continue;
        }
        assertTrue(facts.classNamed(name).isPresent(), name);
        for (MethodSignature method : facts.libraryMethods(name)) {
          assertTrue(facts.declaration(method).isPresent(), method.toString());
          if (facts.hasBody(method)) {
            Optional<MethodFacts> body = facts.body(method);
            // To look all calls up would take longer than it tells.
            if (read++ % 16 == 0) {
              body.map(MethodFacts::calls).orElse(List.of()).forEach(facts::linked);
            }
            if (body.isEmpty()) {
              unread.add(method.toString());
            }
          }
        }
      }
    }
    assertEquals(List.of(), problems);
    assertEquals(List.of(), unread);
    assertTrue(read > 5_000, read + " bodies");
  }

  /** Bridges and other methods of the compiler stand for what they call. */
  @Test
  void bridgesAreFolded() throws IOException {
    try (ClassPath path = path(jar("rxjava-3"))) {
      ClassFileFacts facts = facts(path);
      int bridges = 0;
      for (String file : path.containers().get(0).classFiles()) {
        String name = OutlineReader.binary(file.substring(0, file.lastIndexOf('.')));
        Optional<ClassPath.Found> found = path.find(name);
        for (ClassOutline.Method method :
            ClassFile.open(found.orElseThrow(), EntryPoints.NONE).outline().methods()) {
          if ((method.access() & Opcodes.ACC_BRIDGE) != 0) {
            bridges++;
            assertTrue(method.bridged().isPresent(), name + method);
            assertTrue(!facts.libraryMethods(name).contains(method.signature()), name + method);
          }
        }
      }
      assertTrue(bridges > 100, bridges + " bridges");
    }
  }

  /** A jump to itself, which no Java compiler makes, is a way that never ends. */
  @Test
  @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = ThreadMode.SEPARATE_THREAD)
  void endlessJumpTellsNothing(@TempDir Path folder) throws IOException {
    ClassWriter type = new ClassWriter(0);
    type.visit(Opcodes.V1_6, Opcodes.ACC_PUBLIC, "Spin", null, "java/lang/Object", null);
    MethodVisitor method =
        type.visitMethod(
            Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC, "isOver", "(Z)Z", null, new String[0]);
    Label spin = new Label();
    Label over = new Label();
    method.visitCode();
    method.visitVarInsn(Opcodes.ILOAD, 0);
    method.visitJumpInsn(Opcodes.IFEQ, over);
    method.visitInsn(Opcodes.ICONST_1);
    method.visitLabel(spin);
    method.visitJumpInsn(Opcodes.GOTO, spin);
    method.visitLabel(over);
    method.visitInsn(Opcodes.ICONST_0);
    method.visitInsn(Opcodes.IRETURN);
    method.visitMaxs(1, 1);
    method.visitEnd();
    type.visitEnd();
    Files.write(folder.resolve("Spin.class"), type.toByteArray());
    try (ClassPath path = path(folder)) {
      MethodFacts body =
          facts(path).body(new MethodSignature("Spin", "isOver", "(Z)Z")).orElseThrow();
      assertEquals(Answer.NOTHING, body.answer());
    }
  }
}
