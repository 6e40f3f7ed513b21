package dev.colorfast.librarymodels;

import dev.colorfast.model.MethodSignature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/**
 * Who calls whom inside a JDK, read from its class files by nothing but this test: the engine does
 * not look into them, and must not be its own witness.
 *
 * <p>A call is exact if it can run one body only: a static, private, final or {@code super} method,
 * a constructor, or any method on an object that the same body has created. Static initializers,
 * lambdas and method references are not followed.
 */
final class JdkCalls {
  private final FileSystem jdk;
  private final Map<String, List<Path>> folders = new HashMap<>();
  private final Map<String, Optional<ClassRead>> classes = new HashMap<>();
  private final Map<String, Set<String>> superTypes = new HashMap<>();
  private final SortedMap<MethodSignature, Calls> calls = new TreeMap<>();

  /** The calls of one method: those with an exact target, and what all the others name. */
  record Calls(Set<MethodSignature> exact, Set<MethodSignature> dispatched) {}

  private record ClassRead(
      String name,
      int access,
      String superclass,
      List<String> interfaces,
      Map<String, MethodNode> methods) {
    boolean is(int flag) {
      return (access & flag) != 0;
    }
  }

  JdkCalls(FileSystem jdk) {
    this.jdk = jdk;
  }

  /** Returns every public or protected method of the public classes in {@code java.*} packages. */
  List<MethodSignature> api() throws IOException {
    List<MethodSignature> found = new ArrayList<>();
    for (String name : namesOfApi()) {
      ClassRead type = classRead(name).orElseThrow();
      if (!type.is(Opcodes.ACC_PUBLIC) && !type.is(Opcodes.ACC_PROTECTED)) {
        continue;
      }
      for (MethodNode method : type.methods().values()) {
        boolean isSeen = (method.access & (Opcodes.ACC_PUBLIC | Opcodes.ACC_PROTECTED)) != 0;
        if (isSeen && (method.access & Opcodes.ACC_SYNTHETIC) == 0) {
          found.add(new MethodSignature(name, method.name, method.desc));
        }
      }
    }
    return found;
  }

  /** Every {@code java.*} package is exported to everybody. */
  private List<String> namesOfApi() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> modules = Files.list(jdk.getPath("/modules"))) {
      for (Path module : modules.filter(each -> Files.exists(each.resolve("java"))).toList()) {
        try (Stream<Path> files = Files.walk(module.resolve("java"))) {
          files
              .map(file -> module.relativize(file).toString())
              .filter(file -> file.endsWith(".class"))
              .map(file -> file.substring(0, file.lastIndexOf('.')).replace('/', '.'))
              .forEach(names::add);
        }
      }
    }
    return names;
  }

  /** Returns the calls of these methods, and of everything that they call exactly. */
  SortedMap<MethodSignature, Calls> from(Collection<MethodSignature> roots) {
    Set<MethodSignature> seen = new HashSet<>(roots);
    Deque<MethodSignature> open = new ArrayDeque<>(roots);
    while (!open.isEmpty()) {
      MethodSignature at = open.poll();
      Calls made = callsOf(at);
      calls.put(at, made);
      made.exact().stream().filter(seen::add).forEach(open::add);
    }
    return calls;
  }

  boolean isNative(MethodSignature method) {
    return has(method, Opcodes.ACC_NATIVE);
  }

  boolean isAbstract(MethodSignature method) {
    return has(method, Opcodes.ACC_ABSTRACT);
  }

  private boolean has(MethodSignature method, int flag) {
    return method(method).map(found -> (found.access & flag) != 0).orElse(false);
  }

  /** Returns whether the JDK has a native method of that class and name. */
  boolean hasNative(String className, String name) {
    return classRead(className).stream()
        .flatMap(type -> type.methods().values().stream())
        .anyMatch(each -> each.name.equals(name) && (each.access & Opcodes.ACC_NATIVE) != 0);
  }

  // Calls

  private Calls callsOf(MethodSignature caller) {
    Calls made = new Calls(new LinkedHashSet<>(), new LinkedHashSet<>());
    MethodNode method = method(caller).orElseThrow();
    Set<String> created = created(method);
    Frame<BasicValue>[] frames = null;
    for (int i = 0; i < method.instructions.size(); i++) {
      if (!(method.instructions.get(i) instanceof MethodInsnNode call)) {
        continue;
      }
      MethodSignature named = new MethodSignature(binary(call.owner), call.name, call.desc);
      Optional<MethodSignature> target = declared(named);
      if (target.isEmpty()) {
        continue;
      }
      if (isExact(call, target.get(), named)) {
        made.exact().add(target.get());
      } else if (created.stream().noneMatch(each -> isBelow(each, named.owner()))) {
        made.dispatched().add(target.get());
      } else {
        frames = frames == null ? frames(caller, method) : frames;
        Optional<MethodSignature> known = targetOnCreated(call, frames[i]);
        known.ifPresent(made.exact()::add);
        if (known.isEmpty()) {
          made.dispatched().add(target.get());
        }
      }
    }
    return made;
  }

  private boolean isExact(MethodInsnNode call, MethodSignature target, MethodSignature named) {
    return call.getOpcode() == Opcodes.INVOKESTATIC
        || call.getOpcode() == Opcodes.INVOKESPECIAL
        || has(target, Opcodes.ACC_FINAL | Opcodes.ACC_PRIVATE)
        || classRead(named.owner()).map(type -> type.is(Opcodes.ACC_FINAL)).orElse(false);
  }

  private static Set<String> created(MethodNode method) {
    Set<String> created = new HashSet<>();
    for (AbstractInsnNode instruction : method.instructions) {
      if (instruction.getOpcode() == Opcodes.NEW) {
        created.add(binary(((TypeInsnNode) instruction).desc));
      }
    }
    return created;
  }

  private boolean isBelow(String name, String above) {
    return name.equals(above) || superTypes(name).contains(above);
  }

  private Optional<MethodSignature> targetOnCreated(MethodInsnNode call, Frame<BasicValue> before) {
    if (before == null) {
      return Optional.empty();
    }
    int depth = Type.getArgumentCount(call.desc);
    BasicValue receiver = before.getStack(before.getStackSize() - 1 - depth);
    return receiver instanceof Created created
        ? declared(new MethodSignature(created.className(), call.name, call.desc))
        : Optional.empty();
  }

  /** An object that the body has created. */
  private static final class Created extends BasicValue {
    Created(Type type) {
      super(type);
    }

    String className() {
      return getType().getClassName();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Created that && getType().equals(that.getType());
    }

    @Override
    public int hashCode() {
      return getType().hashCode();
    }
  }

  private static Frame<BasicValue>[] frames(MethodSignature caller, MethodNode method) {
    Analyzer<BasicValue> analyzer =
        new Analyzer<>(
            new BasicInterpreter(Opcodes.ASM9) {
              @Override
              public BasicValue newOperation(AbstractInsnNode instruction)
                  throws AnalyzerException {
                return instruction.getOpcode() == Opcodes.NEW
                    ? new Created(Type.getObjectType(((TypeInsnNode) instruction).desc))
                    : super.newOperation(instruction);
              }

              @Override
              public BasicValue merge(BasicValue one, BasicValue other) {
                return one.equals(other) ? one : super.merge(plain(one), plain(other));
              }

              private BasicValue plain(BasicValue value) {
                return value instanceof Created ? BasicValue.REFERENCE_VALUE : value;
              }
            });
    try {
      return analyzer.analyze(caller.owner().replace('.', '/'), method);
    } catch (AnalyzerException impossible) {
      throw new IllegalStateException("cannot read " + caller, impossible);
    }
  }

  // Classes

  private static String binary(String internalName) {
    return internalName.replace('/', '.');
  }

  private Optional<MethodNode> method(MethodSignature method) {
    return classRead(method.owner())
        .map(type -> type.methods().get(method.name() + method.descriptor()));
  }

  /** Returns the method that a name means: the nearest one above, classes before interfaces. */
  private Optional<MethodSignature> declared(MethodSignature named) {
    if (method(named).isPresent()) {
      return Optional.of(named);
    }
    return superTypes(named.owner()).stream()
        .map(above -> new MethodSignature(above, named.name(), named.descriptor()))
        .filter(above -> method(above).isPresent())
        .findFirst();
  }

  private Set<String> superTypes(String name) {
    Set<String> known = superTypes.get(name);
    if (known == null) {
      known = findSuperTypes(name);
      superTypes.put(name, known);
    }
    return known;
  }

  private Set<String> findSuperTypes(String name) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> toVisit = new ArrayDeque<>(List.of(name));
    for (String at = name; !at.isEmpty(); ) {
      at = classRead(at).map(ClassRead::superclass).orElse("");
      if (!at.isEmpty()) {
        found.add(at);
        toVisit.add(at);
      }
    }
    while (!toVisit.isEmpty()) {
      for (String above : classRead(toVisit.poll()).map(ClassRead::interfaces).orElse(List.of())) {
        if (found.add(above)) {
          toVisit.add(above);
        }
      }
    }
    return found;
  }

  private Optional<ClassRead> classRead(String name) {
    Optional<ClassRead> known = classes.get(name);
    if (known == null) {
      known = read(name);
      classes.put(name, known);
    }
    return known;
  }

  private Optional<ClassRead> read(String name) {
    String file = name.substring(name.lastIndexOf('.') + 1) + ".class";
    String packageName = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    try {
      for (Path folder : folders.computeIfAbsent(packageName, this::findFolders)) {
        if (Files.exists(folder.resolve(file))) {
          return Optional.of(read(Files.readAllBytes(folder.resolve(file))));
        }
      }
      return Optional.empty();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<Path> findFolders(String packageName) {
    Path links = jdk.getPath("/packages", packageName);
    if (packageName.isEmpty() || !Files.isDirectory(links)) {
      return List.of();
    }
    try (Stream<Path> modules = Files.list(links)) {
      String folder = packageName.replace('.', '/');
      return modules
          .map(link -> jdk.getPath("/modules", link.getFileName().toString(), folder))
          .filter(Files::isDirectory)
          .sorted()
          .toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static ClassRead read(byte[] content) {
    ClassReader file = new ClassReader(content);
    int[] access = {file.getAccess()};
    Map<String, MethodNode> methods = new TreeMap<>();
    file.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public void visitInnerClass(String name, String around, String simple, int flags) {
            if (name.equals(file.getClassName())) {
              access[0] = flags;
            }
          }

          @Override
          public MethodVisitor visitMethod(
              int flags, String name, String descriptor, String generic, String[] exceptions) {
            MethodNode method = new MethodNode(Opcodes.ASM9, flags, name, descriptor, null, null);
            methods.put(name + descriptor, method);
            return method;
          }
        },
        ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    return new ClassRead(
        binary(file.getClassName()),
        access[0],
        file.getSuperName() == null ? "" : binary(file.getSuperName()),
        Arrays.stream(file.getInterfaces()).map(JdkCalls::binary).toList(),
        methods);
  }
}
