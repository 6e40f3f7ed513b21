package dev.colorfast.bytecode;

import dev.colorfast.facts.AnnotationUse;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.TypePath;
import org.objectweb.asm.TypeReference;

/** Reads a class file without its bodies; only of bridge methods it looks at what they call. */
final class OutlineReader extends ClassVisitor {
  static final int ASM = Opcodes.ASM9;

  private static final String NAME_AND_ORDINAL = "(Ljava/lang/String;I";

  private final Predicate<String> annotationTypes;
  private String name = "";
  private int access;
  private String superclass = "";
  private List<String> interfaces = List.of();
  private String sourceFile = "";
  private String outer = "";
  private boolean isInner;
  private Optional<MethodSignature> enclosing = Optional.empty();
  private final List<MethodOutline> methods = new ArrayList<>();
  private final Map<String, MethodSignature> bridged = new HashMap<>();
  private final Map<String, ClassOutline.Field> fields = new HashMap<>();
  private final List<AnnotationUse> annotations = new ArrayList<>(0);
  private final List<String> nest = new ArrayList<>(0);

  private OutlineReader(Predicate<String> annotationTypes) {
    super(ASM);
    this.annotationTypes = annotationTypes;
  }

  /**
   * Returns the outline of a class file.
   *
   * @param annotationTypes tells by their types which annotations matter
   */
  static ClassOutline read(ClassReader file, Predicate<String> annotationTypes) {
    OutlineReader reader = new OutlineReader(annotationTypes);
    file.accept(reader, ClassReader.SKIP_CODE);
    if (reader.methods.stream().anyMatch(method -> (method.access & Opcodes.ACC_BRIDGE) != 0)) {
      file.accept(reader.new BridgeReader(), ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
    }
    return reader.outline();
  }

  private ClassOutline outline() {
    List<ClassOutline.Method> finished = new ArrayList<>(methods.size());
    methods.forEach(method -> finished.add(method.finish()));
    return new ClassOutline(
        name,
        access,
        superclass,
        interfaces,
        sourceFile,
        outer,
        isInner,
        enclosing,
        List.copyOf(finished),
        Map.copyOf(fields),
        List.copyOf(annotations),
        List.copyOf(nest));
  }

  @Override
  public void visit(
      int version,
      int flags,
      String internalName,
      String generic,
      String internalSuperclass,
      String[] internalInterfaces) {
    name = binary(internalName);
    access = flags;
    superclass = internalSuperclass == null ? "" : binary(internalSuperclass);
    List<String> names = new ArrayList<>(internalInterfaces.length);
    for (String each : internalInterfaces) {
      names.add(binary(each));
    }
    interfaces = List.copyOf(names);
  }

  static String binary(String internalName) {
    return internalName.replace('/', '.');
  }

  @Override
  public void visitSource(String file, String debug) {
    if (file != null) {
      String folder = name.substring(0, name.lastIndexOf('.') + 1).replace('.', '/');
      sourceFile = folder + file;
    }
  }

  @Override
  public void visitInnerClass(String inner, String around, String simpleName, int flags) {
    if (binary(inner).equals(name)) {
      access = flags | access & ~(Opcodes.ACC_PUBLIC | Opcodes.ACC_SUPER);
      outer = around == null ? "" : binary(around);
      isInner = isInner(around, flags);
      if (simpleName == null) {
        // Nothing can extend an anonymous class.
        access |= Opcodes.ACC_FINAL;
      }
    }
  }

  /** Returns whether the constructors of a member class take the object around theirs first. */
  static boolean isInner(String around, int flags) {
    int withoutOuterObject = Opcodes.ACC_STATIC | Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM;
    return around != null && (flags & withoutOuterObject) == 0;
  }

  @Override
  public void visitOuterClass(String owner, String method, String descriptor) {
    if (method != null) {
      enclosing = Optional.of(new MethodSignature(binary(owner), method, descriptor));
    }
  }

  @Override
  public void visitNestHost(String host) {
    nest.add(binary(host));
  }

  @Override
  public void visitNestMember(String member) {
    nest.add(binary(member));
  }

  @Override
  public AnnotationVisitor visitAnnotation(String descriptor, boolean isVisible) {
    return reader(descriptor, annotations);
  }

  @Override
  public FieldVisitor visitField(
      int flags, String field, String descriptor, String generic, Object value) {
    List<AnnotationUse> uses = new ArrayList<>(0);
    fields.put(field, new ClassOutline.Field(flags, uses));
    return new FieldVisitor(ASM) {
      @Override
      public AnnotationVisitor visitAnnotation(String annotation, boolean isVisible) {
        return reader(annotation, uses);
      }

      @Override
      public AnnotationVisitor visitTypeAnnotation(
          int type, TypePath path, String annotation, boolean isVisible) {
        return path == null ? reader(annotation, uses) : null;
      }
    };
  }

  @Override
  public MethodVisitor visitMethod(
      int flags, String method, String descriptor, String generic, String[] exceptions) {
    MethodOutline made = new MethodOutline(method, descriptor, flags);
    methods.add(made);
    return made;
  }

  /** Returns the descriptor of a constructor as callers in source know it. */
  static String withoutOuterObject(String descriptor) {
    int end = descriptor.indexOf(';');
    return descriptor.startsWith("(L") ? '(' + descriptor.substring(end + 1) : descriptor;
  }

  /** Returns the descriptor of an enum's constructor as the source has it. */
  static String withoutNameAndOrdinal(String descriptor) {
    return descriptor.startsWith(NAME_AND_ORDINAL)
        ? '(' + descriptor.substring(NAME_AND_ORDINAL.length())
        : descriptor;
  }

  private String declared(String method, String descriptor) {
    if (method.equals(MethodSignature.CONSTRUCTOR) && isInner) {
      return withoutOuterObject(descriptor);
    }
    boolean isOfEnum =
        method.equals(MethodSignature.CONSTRUCTOR) && (access & Opcodes.ACC_ENUM) != 0;
    return isOfEnum ? withoutNameAndOrdinal(descriptor) : descriptor;
  }

  private final class MethodOutline extends MethodVisitor {
    private final String method;
    private final String descriptor;
    private final int access;
    private final List<AnnotationUse> uses = new ArrayList<>(0);
    private final List<List<AnnotationUse>> parameterUses = new ArrayList<>(0);
    private final List<String> parameterNames = new ArrayList<>(0);

    MethodOutline(String method, String descriptor, int access) {
      super(ASM);
      this.method = method;
      this.descriptor = descriptor;
      this.access = access;
    }

    @Override
    public void visitParameter(String parameter, int flags) {
      if (parameter != null && (flags & (Opcodes.ACC_SYNTHETIC | Opcodes.ACC_MANDATED)) == 0) {
        parameterNames.add(parameter);
      }
    }

    @Override
    public AnnotationVisitor visitAnnotation(String annotation, boolean isVisible) {
      return reader(annotation, uses);
    }

    @Override
    public AnnotationVisitor visitParameterAnnotation(
        int index, String annotation, boolean isVisible) {
      List<AnnotationUse> found = new ArrayList<>(1);
      AnnotationVisitor visitor = reader(annotation, found);
      if (visitor != null) {
        while (parameterUses.size() <= index) {
          parameterUses.add(new ArrayList<>(0));
        }
        return new AnnotationReader(annotation, parameterUses.get(index));
      }
      return null;
    }

    @Override
    public AnnotationVisitor visitTypeAnnotation(
        int type, TypePath path, String annotation, boolean isVisible) {
      TypeReference reference = new TypeReference(type);
      if (path != null) {
        return null;
      }
      return switch (reference.getSort()) {
        case TypeReference.METHOD_RETURN -> reader(annotation, uses);
        case TypeReference.METHOD_FORMAL_PARAMETER ->
            visitParameterAnnotation(reference.getFormalParameterIndex(), annotation, isVisible);
        default -> null;
      };
    }

    ClassOutline.Method finish() {
      MethodSignature signature = new MethodSignature(name, method, declared(method, descriptor));
      int parameters = Type.getArgumentCount(signature.descriptor());
      if (!parameterUses.isEmpty()) {
        while (parameterUses.size() < parameters) {
          parameterUses.add(List.of());
        }
      }
      return new ClassOutline.Method(
          signature,
          descriptor,
          access,
          Optional.ofNullable(bridged.get(method + descriptor)),
          List.copyOf(uses),
          List.copyOf(parameterUses),
          List.copyOf(parameterNames));
    }
  }

  /** Finds out which method each bridge stands for: the one of the same name that it calls. */
  private final class BridgeReader extends ClassVisitor {
    BridgeReader() {
      super(ASM);
    }

    @Override
    public MethodVisitor visitMethod(
        int flags, String method, String descriptor, String generic, String[] exceptions) {
      if ((flags & Opcodes.ACC_BRIDGE) == 0) {
        return null;
      }
      return new MethodVisitor(ASM) {
        @Override
        public void visitMethodInsn(
            int opcode, String owner, String callee, String called, boolean isInterface) {
          if (callee.equals(method)) {
            bridged.put(method + descriptor, new MethodSignature(binary(owner), callee, called));
          }
        }
      };
    }
  }

  private AnnotationVisitor reader(String descriptor, List<AnnotationUse> into) {
    String type = Type.getType(descriptor).getClassName();
    return annotationTypes.test(type) ? new AnnotationReader(descriptor, into) : null;
  }

  private static final class AnnotationReader extends AnnotationVisitor {
    private final String type;
    private final Map<String, String> values = new HashMap<>();
    private final List<AnnotationUse> into;

    AnnotationReader(String descriptor, List<AnnotationUse> into) {
      super(ASM);
      type = binary(descriptor.substring(1, descriptor.length() - 1));
      this.into = into;
    }

    @Override
    public void visit(String element, Object value) {
      values.put(element, String.valueOf(value));
    }

    @Override
    public void visitEnum(String element, String descriptor, String constant) {
      values.put(element, constant);
    }

    @Override
    public AnnotationVisitor visitArray(String element) {
      return new AnnotationVisitor(ASM) {
        @Override
        public void visit(String unnamed, Object value) {
          add(String.valueOf(value));
        }

        @Override
        public void visitEnum(String unnamed, String descriptor, String constant) {
          add(constant);
        }

        private void add(String value) {
          values.merge(element, value, (all, one) -> all + AnnotationUse.SEPARATOR + one);
        }
      };
    }

    @Override
    public void visitEnd() {
      into.add(new AnnotationUse(type, values));
    }
  }
}
