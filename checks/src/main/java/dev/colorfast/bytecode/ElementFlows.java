package dev.colorfast.bytecode;

import dev.colorfast.facts.ElementFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.signature.SignatureReader;
import org.objectweb.asm.signature.SignatureVisitor;

/** Reads from the generic types of methods (JVMS 4.7.9.1) where elements go. */
final class ElementFlows {
  private static final int READS_LITTLE =
      ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES;

  private ElementFlows() {}

  /** A type: the variables that it mentions, and at which of its arguments. */
  private static final class Mentions {
    final Set<String> all = new HashSet<>();
    final Map<String, Set<Integer>> places = new HashMap<>();

    /** Those that are not only handed out, as those of {@code ? extends T} are. */
    final Set<String> takenIn = new HashSet<>();

    String className = "";
  }

  /**
   * Returns what a method does with elements; nothing if its type does not tell: the type of its
   * result may be a variable that nothing it is given decides, or only a class object, or its class
   * may have no type parameter.
   *
   * @param rawDescriptor of the method in the file
   */
  static Optional<ElementFlow> read(ClassReader file, String name, String rawDescriptor) {
    List<String> types = new ArrayList<>(List.of("", ""));
    file.accept(
        new ClassVisitor(Opcodes.ASM9) {
          @Override
          public void visit(
              int version,
              int access,
              String className,
              String signature,
              String superName,
              String[] interfaces) {
            types.set(0, signature == null ? "" : signature);
          }

          @Override
          public MethodVisitor visitMethod(
              int access, String method, String descriptor, String signature, String[] exceptions) {
            boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
            if (!isStatic && method.equals(name) && descriptor.equals(rawDescriptor)) {
              types.set(1, signature == null ? descriptor : signature);
            }
            return null;
          }
        },
        READS_LITTLE);
    return types.get(1).isEmpty()
        ? Optional.empty()
        : flow(variablesOf(types.get(0)), types.get(1));
  }

  private static Set<String> variablesOf(String classSignature) {
    Set<String> variables = new HashSet<>();
    if (!classSignature.isEmpty()) {
      new SignatureReader(classSignature)
          .accept(
              new SignatureVisitor(Opcodes.ASM9) {
                @Override
                public void visitFormalTypeParameter(String name) {
                  variables.add(name);
                }
              });
    }
    return variables;
  }

  private static Optional<ElementFlow> flow(Set<String> elements, String methodSignature) {
    List<Mentions> parameters = new ArrayList<>();
    Mentions result = new Mentions();
    Set<String> own = new HashSet<>();
    new SignatureReader(methodSignature)
        .accept(
            new SignatureVisitor(Opcodes.ASM9) {
              @Override
              public void visitFormalTypeParameter(String name) {
                own.add(name);
              }

              @Override
              public SignatureVisitor visitClassBound() {
                return new SignatureVisitor(Opcodes.ASM9) {};
              }

              @Override
              public SignatureVisitor visitInterfaceBound() {
                return new SignatureVisitor(Opcodes.ASM9) {};
              }

              @Override
              public SignatureVisitor visitParameterType() {
                Mentions parameter = new Mentions();
                parameters.add(parameter);
                return new TypeReader(parameter, -1, false);
              }

              @Override
              public SignatureVisitor visitReturnType() {
                return new TypeReader(result, -1, false);
              }

              @Override
              public SignatureVisitor visitExceptionType() {
                return new SignatureVisitor(Opcodes.ASM9) {};
              }
            });
    Set<String> visible = new HashSet<>(elements);
    visible.removeAll(own);
    if (visible.isEmpty() || !namesAll(result, visible, own)) {
      return Optional.empty();
    }
    for (String variable : result.all) {
      boolean isDecided =
          parameters.stream()
              .anyMatch(
                  each -> each.all.contains(variable) && !each.className.equals("java/lang/Class"));
      if (own.contains(variable) && !isDecided) {
        return Optional.empty();
      }
    }
    Map<Integer, Set<Integer>> takers = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      Mentions parameter = parameters.get(i);
      Set<Integer> places = new HashSet<>();
      boolean takes = false;
      for (String element : visible) {
        takes |= parameter.takenIn.contains(element);
        places.addAll(parameter.places.getOrDefault(element, Set.of()));
      }
      if (takes) {
        takers.put(i, Set.copyOf(places));
      }
    }
    boolean isKept = result.all.stream().anyMatch(visible::contains);
    return Optional.of(new ElementFlow(isKept, takers));
  }

  /** An inner class may mention variables of the class around it. */
  private static boolean namesAll(Mentions type, Set<String> elements, Set<String> own) {
    return type.all.stream().allMatch(each -> elements.contains(each) || own.contains(each));
  }

  /** Notes the variables of one type. */
  private static final class TypeReader extends SignatureVisitor {
    private final Mentions found;
    private final int place;
    private final boolean isHandedOut;
    private int arguments;

    TypeReader(Mentions found, int place, boolean isHandedOut) {
      super(Opcodes.ASM9);
      this.found = found;
      this.place = place;
      this.isHandedOut = isHandedOut;
    }

    @Override
    public void visitTypeVariable(String name) {
      found.all.add(name);
      if (place >= 0 && !isHandedOut) {
        found.takenIn.add(name);
        found.places.computeIfAbsent(name, any -> new HashSet<>()).add(place);
      }
    }

    @Override
    public void visitClassType(String name) {
      if (place < 0) {
        found.className = name;
      }
    }

    @Override
    public void visitTypeArgument() {
      arguments++;
    }

    @Override
    public SignatureVisitor visitTypeArgument(char wildcard) {
      int at = place < 0 ? arguments++ : place;
      return new TypeReader(found, at, isHandedOut || wildcard == SignatureVisitor.EXTENDS);
    }
  }
}
