package dev.colorfast.maven;

import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.toolchain.Toolchain;

/**
 * The JDK that a module is compiled with, and the one that we analyse it with: the same, if the
 * checks run there.
 */
record ModuleJdk(Jdk own, Jdk used) {

  /** Asks for the module's toolchain, the way the compiler plugin does. */
  static ModuleJdk of(Module module, CompilerConfiguration configuration)
      throws MojoExecutionException {
    Jdk running = Jdk.running();
    Jdk own = toolchain(module, configuration.toolchain()).orElse(running);
    Jdk used = own.canRunChecks() ? own : running;
    if (!used.canRunChecks()) {
      throw new MojoExecutionException(
          "Colorfast needs JDK "
              + Jdk.OLDEST_TO_RUN_CHECKS
              + " or newer, and Maven runs on "
              + used.feature()
              + ". Set JAVA_HOME to a newer one, or select one as a toolchain");
    }
    if (!used.hasCompiler()) {
      throw new MojoExecutionException(
          used.home() + " has no compiler. Set JAVA_HOME to a JDK rather than a runtime");
    }
    return new ModuleJdk(own, used);
  }

  boolean isTooOld() {
    return own != used;
  }

  private static Optional<Jdk> toolchain(Module module, Map<String, String> requirements) {
    List<Toolchain> matching =
        requirements.isEmpty()
            ? List.of()
            : module.toolchains().getToolchains(module.session(), "jdk", requirements);
    Toolchain selected =
        matching.isEmpty()
            ? module.toolchains().getToolchainFromBuildContext("jdk", module.session())
            : matching.get(0);
    String javac = selected == null ? null : selected.findTool("javac");
    return javac == null
        ? Optional.empty()
        : Jdk.in(new File(javac).toPath().toAbsolutePath().getParent().getParent());
  }
}
