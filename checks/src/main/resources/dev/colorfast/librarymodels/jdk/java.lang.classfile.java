package java.lang.classfile;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.constant.ClassDesc;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

interface ClassFile {
  @Blocking(kind = FILE, interrupt = IGNORES) ClassModel parse(Path path);
  @Blocking(kind = FILE, interrupt = IGNORES) List verify(Path path);

  @Blocking(kind = FILE, interrupt = IGNORES)
  void buildTo(Path path, ClassDesc thisClass, @RunsOn(CALLER) Consumer handler);

  @Blocking(kind = FILE, interrupt = IGNORES)
  void buildTo(
      Path path,
      ClassEntry thisClass,
      ConstantPoolBuilder constantPool,
      @RunsOn(CALLER) Consumer handler);

  @Blocking(kind = FILE, interrupt = IGNORES)
  void buildModuleTo(Path path, ModuleAttribute module);

  @Blocking(kind = FILE, interrupt = IGNORES)
  void buildModuleTo(Path path, ModuleAttribute module, @RunsOn(CALLER) Consumer handler);
}
