package dev.colorfast.bugpatterns;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Says what is missing where the compiler was started without the flags that Error Prone needs.
 *
 * <p>Without them Error Prone ends with a stack trace as soon as it is started. The compiler asks
 * every plugin on the processor path for its name, in the order of the path; that is the one moment
 * before, and needs this jar to stand before Error Prone's.
 */
@AutoService(Plugin.class)
public final class FlagsCheck implements Plugin {
  private static final List<String> EXPORTED =
      List.of("api", "code", "file", "main", "model", "parser", "processing", "tree", "util");
  private static final List<String> OPENED = List.of("code", "comp");

  @Override
  public String getName() {
    if (isAccessMissing()) {
      System.err.println(message());
    }
    return "Colorfast";
  }

  @Override
  public void init(JavacTask task, String... arguments) {
    throw new IllegalArgumentException(
        "Colorfast is a set of Error Prone checks: pass -Xplugin:ErrorProne, not -Xplugin:Colorfast");
  }

  private static boolean isAccessMissing() {
    Module ours = FlagsCheck.class.getModule();
    Optional<Module> compiler = ModuleLayer.boot().findModule("jdk.compiler");
    return compiler.isPresent()
        && !(EXPORTED.stream().allMatch(name -> compiler.get().isExported(inCompiler(name), ours))
            && OPENED.stream().allMatch(name -> compiler.get().isOpen(inCompiler(name), ours)));
  }

  private static String inCompiler(String name) {
    return "com.sun.tools.javac." + name;
  }

  /** Returns the text that says which flags are missing and where to put them. */
  static String message() {
    StringBuilder text =
        new StringBuilder(
            "error: Colorfast: the JVM that runs javac lacks flags that Error Prone needs. Maven:"
                + " put these lines into .mvn/jvm.config; javac: put -J before each.");
    flags().forEach(flag -> text.append('\n').append(flag));
    return text.toString();
  }

  /** Returns the flags that the JVM which runs javac needs. */
  public static List<String> flags() {
    List<String> flags = new ArrayList<>();
    for (String name : EXPORTED) {
      flags.add("--add-exports=jdk.compiler/" + inCompiler(name) + "=ALL-UNNAMED");
    }
    for (String name : OPENED) {
      flags.add("--add-opens=jdk.compiler/" + inCompiler(name) + "=ALL-UNNAMED");
    }
    return flags;
  }
}
