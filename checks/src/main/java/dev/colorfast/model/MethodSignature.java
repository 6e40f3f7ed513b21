package dev.colorfast.model;

import java.util.Objects;

/**
 * Names one method of one class, the same way whether it was seen in source or in a class file.
 *
 * <p>Signatures are what everything is looked up by, so each one remembers its hash code.
 */
public final class MethodSignature implements Comparable<MethodSignature> {

  /** The name of constructors. */
  public static final String CONSTRUCTOR = "<init>";

  /** The name of static initializers. */
  public static final String STATIC_INITIALIZER = "<clinit>";

  private final String owner;
  private final String name;
  private final String descriptor;
  private final int hash;

  /**
   * Names a method.
   *
   * @param owner the binary name of the declaring class, such as {@code java.util.Map$Entry}
   * @param name the method's name; {@code <init>} for constructors, {@code <clinit>} for static
   *     initializers
   * @param descriptor the erased parameter and return types as the JVM writes them, such as {@code
   *     (JLjava/util/concurrent/TimeUnit;)V}
   */
  public MethodSignature(String owner, String name, String descriptor) {
    this.owner = Objects.requireNonNull(owner);
    this.name = Objects.requireNonNull(name);
    this.descriptor = Objects.requireNonNull(descriptor);
    hash = (owner.hashCode() * 31 + name.hashCode()) * 31 + descriptor.hashCode();
  }

  /** Returns the binary name of the declaring class. */
  public String owner() {
    return owner;
  }

  /** Returns the method's name. */
  public String name() {
    return name;
  }

  /** Returns the erased parameter and return types as the JVM writes them. */
  public String descriptor() {
    return descriptor;
  }

  /** Returns whether this names a constructor. */
  public boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  /** Returns whether a program may begin with it; since JDK 25 it need not take arguments. */
  public boolean isMain() {
    return name.equals("main")
        && (descriptor.equals("([Ljava/lang/String;)V") || descriptor.equals("()V"));
  }

  /** Returns whether this names a static initializer. */
  public boolean isStaticInitializer() {
    return name.equals(STATIC_INITIALIZER);
  }

  /** Returns the declaring class's name without its package: {@code Map.Entry}. */
  public String simpleOwner() {
    return owner.substring(owner.lastIndexOf('.') + 1).replace('$', '.');
  }

  /** Returns the class around the declaring class that is in no other one, or that class itself. */
  public String outermostOwner() {
    return outermost(owner);
  }

  /** Returns the class around a class that is in no other one, or the class itself. */
  public static String outermost(String className) {
    // A name may begin with it.
    int inner = className.indexOf('$', className.lastIndexOf('.') + 2);
    return inner < 0 ? className : className.substring(0, inner);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof MethodSignature that
            && hash == that.hash
            && name.equals(that.name)
            && descriptor.equals(that.descriptor)
            && owner.equals(that.owner);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  /** Orders by class, then name, then descriptor. */
  @Override
  public int compareTo(MethodSignature other) {
    int byOwner = owner.compareTo(other.owner);
    int byName = byOwner != 0 ? byOwner : name.compareTo(other.name);
    return byName != 0 ? byName : descriptor.compareTo(other.descriptor);
  }

  /** Returns {@code owner#name(descriptor)}, the form that model indexes and reports use. */
  @Override
  public String toString() {
    return owner + '#' + name + descriptor;
  }
}
