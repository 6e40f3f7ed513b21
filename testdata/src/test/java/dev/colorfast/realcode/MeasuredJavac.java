package dev.colorfast.realcode;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Runs javac and says at the end how much cpu time its process has used. */
final class MeasuredJavac {
  static final String CPU_TIME = "cpu nanoseconds: ";

  private MeasuredJavac() {}

  public static void main(String[] arguments) {
    int exitCode = com.sun.tools.javac.Main.compile(arguments);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(CPU_TIME + system.getProcessCpuTime());
    System.exit(exitCode);
  }

  /** Returns the cpu seconds that a process of ours has printed. */
  static double cpuSeconds(Forked process) {
    return process
            .output()
            .lines()
            .filter(line -> line.startsWith(CPU_TIME))
            .mapToLong(line -> Long.parseLong(line.substring(CPU_TIME.length())))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(process.output()))
        / 1e9;
  }
}
