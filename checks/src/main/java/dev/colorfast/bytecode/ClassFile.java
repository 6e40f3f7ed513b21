package dev.colorfast.bytecode;

import dev.colorfast.model.MethodSignature;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** A class file that has been opened, and what has been read of it so far. */
final class ClassFile {
  private final ClassOutline outline;
  private final Container in;
  private final BodyReader reader;
  private final Map<MethodSignature, List<BodyReader.RawBody>> read = new HashMap<>();

  private ClassFile(ClassOutline outline, Container in, BodyReader reader) {
    this.outline = outline;
    this.in = in;
    this.reader = reader;
  }

  /**
   * Opens a class file.
   *
   * @throws RuntimeException of any kind if it is damaged or of a release that is not known
   */
  static ClassFile open(ClassPath.Found found) {
    ClassReader file = new ClassReader(found.content());
    ClassOutline outline = OutlineReader.read(file);
    return new ClassFile(outline, found.in(), new BodyReader(outline, file));
  }

  ClassOutline outline() {
    return outline;
  }

  Container in() {
    return in;
  }

  /** Returns the body of a method that the class declares, and those of the lambdas inside it. */
  List<BodyReader.RawBody> bodies(ClassOutline.Method method) {
    List<BodyReader.RawBody> known = read.get(method.signature());
    if (known == null) {
      known = reader.read(method);
      read.put(method.signature(), known);
    }
    return known;
  }

  /** Returns the method of that signature, if the class declares it. */
  Optional<ClassOutline.Method> method(MethodSignature signature) {
    return outline.method(signature.name(), signature.descriptor());
  }

  static boolean isAbstract(ClassOutline.Method method) {
    return (method.access() & Opcodes.ACC_ABSTRACT) != 0;
  }
}
