package dev.colorfast.javac;

import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.MethodSymbol;
import com.sun.tools.javac.code.Types;
import com.sun.tools.javac.model.JavacElements;
import com.sun.tools.javac.util.Context;
import dev.colorfast.facts.EntryPoints;
import dev.colorfast.model.MemberResolver;
import dev.colorfast.model.MethodSignature;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;

/** The classes and members that the compiler finds in the sources and on the class path. */
public final class CompilerMembers implements MemberResolver {
  private final JavacElements elements;
  private final Symbols symbols;

  /** Looks members up in the compilation that the context belongs to. */
  public CompilerMembers(Context context) {
    elements = JavacElements.instance(context);
    symbols = new Symbols(Types.instance(context), EntryPoints.NONE);
  }

  @Override
  public boolean hasClass(String className) {
    return find(className) != null;
  }

  @Override
  public boolean hasMethod(MethodSignature method) {
    ClassSymbol type = find(method.owner());
    return methodsOf(method.owner()).contains(method)
        || type != null
            && !method.isConstructor()
            && symbols.supertypes(type).stream().anyMatch(above -> declares(above, method));
  }

  private boolean declares(ClassSymbol type, MethodSignature method) {
    MethodSignature there =
        new MethodSignature(symbols.className(type), method.name(), method.descriptor());
    return methodsOf(there.owner()).contains(there);
  }

  @Override
  public Collection<MethodSignature> methodsOf(String className) {
    ClassSymbol type = find(className);
    List<MethodSignature> methods = new ArrayList<>();
    if (type != null) {
      for (Symbol member : type.members().getSymbols()) {
        if (member instanceof MethodSymbol method) {
          methods.add(symbols.signature(method));
        }
      }
    }
    return methods;
  }

  @Override
  public Collection<String> classesIn(String packageName) {
    PackageElement found = elements.getPackageElement(packageName);
    List<String> names = new ArrayList<>();
    if (found != null) {
      for (Element member : found.getEnclosedElements()) {
        if (member instanceof ClassSymbol type) {
          names.add(symbols.className(type));
        }
      }
    }
    return names;
  }

  private ClassSymbol find(String className) {
    ClassSymbol found = elements.getTypeElement(className);
    return found != null ? found : elements.getTypeElement(className.replace('$', '.'));
  }
}
