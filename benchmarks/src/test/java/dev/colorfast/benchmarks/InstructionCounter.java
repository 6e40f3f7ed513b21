package dev.colorfast.benchmarks;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Visits every instruction of a class and keeps nothing but their number. */
final class InstructionCounter extends ClassVisitor {
  private long instructions;

  InstructionCounter() {
    super(Opcodes.ASM9);
  }

  long instructions() {
    return instructions;
  }

  @Override
  public MethodVisitor visitMethod(
      int access, String name, String descriptor, String generic, String[] exceptions) {
    return new MethodVisitor(Opcodes.ASM9) {
      @Override
      public void visitInsn(int opcode) {
        instructions++;
      }

      @Override
      public void visitIntInsn(int opcode, int operand) {
        instructions++;
      }

      @Override
      public void visitVarInsn(int opcode, int variable) {
        instructions++;
      }

      @Override
      public void visitTypeInsn(int opcode, String type) {
        instructions++;
      }

      @Override
      public void visitFieldInsn(int opcode, String owner, String field, String type) {
        instructions++;
      }

      @Override
      public void visitMethodInsn(
          int opcode, String owner, String callee, String type, boolean isInterface) {
        instructions++;
      }

      @Override
      public void visitInvokeDynamicInsn(
          String made, String type, Handle bootstrap, Object... arguments) {
        instructions++;
      }

      @Override
      public void visitJumpInsn(int opcode, Label label) {
        instructions++;
      }

      @Override
      public void visitLdcInsn(Object value) {
        instructions++;
      }

      @Override
      public void visitIincInsn(int variable, int increment) {
        instructions++;
      }

      @Override
      public void visitTableSwitchInsn(int min, int max, Label other, Label... labels) {
        instructions++;
      }

      @Override
      public void visitLookupSwitchInsn(Label other, int[] keys, Label[] labels) {
        instructions++;
      }

      @Override
      public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        instructions++;
      }
    };
  }
}
