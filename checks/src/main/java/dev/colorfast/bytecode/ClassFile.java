package dev.colorfast.bytecode;

import dev.colorfast.facts.AnnotationVocabulary;
import dev.colorfast.facts.ElementFlow;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.model.MethodSignature;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Opcodes;

/** A class file that has been opened, and what has been read of it so far. */
final class ClassFile {
  // The tags of constants.
  private static final int TEXT = 1;
  private static final int FIELD_REFERENCE = 9;

  private final ClassOutline outline;
  private final Container in;
  private final Map<MethodSignature, List<BodyReader.RawBody>> read;
  private Optional<BodyReader> reader;
  private boolean hasNews;
  private Set<MethodSignature> movedByProxy;

  private ClassFile(
      ClassOutline outline,
      Container in,
      Map<MethodSignature, List<BodyReader.RawBody>> read,
      Optional<BodyReader> reader) {
    this.outline = outline;
    this.in = in;
    this.read = read;
    this.reader = reader;
    hasNews = reader.isPresent();
  }

  /**
   * Opens a class file.
   *
   * @param entryPoints which annotations matter beside those that always do
   * @throws RuntimeException of any kind if it is damaged or of a release that is not known
   */
  static ClassFile open(ClassPath.Found found, EntryPoints entryPoints) {
    if (found.known().isPresent()) {
      JarEntry.KnownClass known = found.known().get();
      return new ClassFile(
          known.outline(), found.in(), new HashMap<>(known.bodies()), Optional.empty());
    }
    ClassReader file = new ClassReader(found.content().orElseThrow());
    ClassOutline outline = OutlineReader.read(file, entryPoints::knows);
    return new ClassFile(
        outline, found.in(), new HashMap<>(), Optional.of(new BodyReader(outline, file)));
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
      known = reader().map(opened -> opened.read(method)).orElse(List.of());
      read.put(method.signature(), known);
      hasNews = true;
    }
    return known;
  }

  private Optional<BodyReader> reader() {
    if (reader.isEmpty()) {
      reader = in.read(path()).map(content -> new BodyReader(outline, new ClassReader(content)));
    }
    return reader;
  }

  /** Returns the classes whose fields of that name the code of the class refers to. */
  Set<String> ownersOfFieldsUsed(String name) {
    return in.read(path())
        .map(file -> ownersOfFieldsUsed(name, new ClassReader(file)))
        .orElse(Set.of());
  }

  /** Returns what a method that the class declares does with elements, if its type tells. */
  Optional<ElementFlow> elementFlow(ClassOutline.Method method) {
    return in.read(path())
        .flatMap(
            file ->
                ElementFlows.read(
                    new ClassReader(file), method.signature().name(), method.rawDescriptor()));
  }

  private static Set<String> ownersOfFieldsUsed(String name, ClassReader file) {
    Set<String> owners = new TreeSet<>();
    char[] buffer = new char[file.getMaxStringLength()];
    for (int item = 1; item < file.getItemCount(); item++) {
      int at = file.getItem(item);
      if (at > 0 && file.readByte(at - 1) == FIELD_REFERENCE) {
        int nameAndType = file.getItem(file.readUnsignedShort(at + 2));
        if (file.readUTF8(nameAndType, buffer).equals(name)) {
          owners.add(OutlineReader.binary(file.readClass(at, buffer)));
        }
      }
    }
    return owners;
  }

  /** Returns whether the content of a class file names a class; not if it is damaged. */
  static boolean names(String internalName, byte[] content) {
    try {
      ClassReader file = new ClassReader(content);
      String described = 'L' + internalName + ';';
      for (int item = 1; item < file.getItemCount(); item++) {
        int at = file.getItem(item);
        if (at > 0 && file.readByte(at - 1) == TEXT) {
          int length = file.readUnsignedShort(at);
          String text = new String(content, at + 2, length, StandardCharsets.UTF_8);
          if (text.equals(internalName) || text.contains(described)) {
            return true;
          }
        }
      }
    } catch (RuntimeException damaged) {
      // Whoever asks for the class is told.
    }
    return false;
  }

  /** Returns whether a method, or the class for all that others may call, asks to be moved. */
  boolean isMovedByProxy(MethodSignature method) {
    if (movedByProxy == null) {
      boolean areAll = AnnotationVocabulary.areReadByProxies(outline.annotations());
      movedByProxy =
          outline.methods().stream()
              .filter(
                  each ->
                      areAll && isOfObject(each)
                          || AnnotationVocabulary.areReadByProxies(each.annotations()))
              .map(ClassOutline.Method::signature)
              .collect(Collectors.toUnmodifiableSet());
    }
    return !movedByProxy.isEmpty() && movedByProxy.contains(method);
  }

  private static boolean isOfObject(ClassOutline.Method method) {
    return (method.access() & (Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC)) == Opcodes.ACC_PUBLIC
        && !method.signature().isConstructor();
  }

  private String path() {
    return outline.name().replace('.', '/') + ".class";
  }

  /** Returns what is known of the class, if it has been read in this compilation. */
  Optional<JarEntry.KnownClass> news() {
    return hasNews ? Optional.of(new JarEntry.KnownClass(outline, read)) : Optional.empty();
  }

  /** Returns the method of that signature, if the class declares it. */
  Optional<ClassOutline.Method> method(MethodSignature signature) {
    return outline.method(signature.name(), signature.descriptor());
  }

  static boolean isAbstract(ClassOutline.Method method) {
    return (method.access() & Opcodes.ACC_ABSTRACT) != 0;
  }
}
