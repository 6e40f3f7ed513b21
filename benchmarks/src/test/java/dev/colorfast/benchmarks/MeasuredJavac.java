package dev.colorfast.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import dev.colorfast.realcode.Forked;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

/**
 * Runs javac and says at the end what its process has used. The JVM's own account of cpu time is
 * that of all its threads, in user and system mode.
 */
final class MeasuredJavac {
  private static final String CPU_TIME = "cpu nanoseconds: ";
  private static final String MEMORY = "most resident kilobytes: ";

  private MeasuredJavac() {}

  public static void main(String[] arguments) throws IOException {
    int exitCode = com.sun.tools.javac.Main.compile(arguments);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    System.out.println(CPU_TIME + system.getProcessCpuTime());
    System.out.println(MEMORY + mostResidentKilobytes());
    System.exit(exitCode);
  }

  /** Only Linux tells. */
  private static long mostResidentKilobytes() throws IOException {
    Path status = Paths.get("/proc/self/status");
    if (!Files.isReadable(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }

  /** Returns the cpu seconds that a process of ours has printed. */
  static double cpuSeconds(Forked process) {
    return number(process, CPU_TIME) / 1e9;
  }

  /** Returns the most memory that a process of ours had, in megabytes; 0 where nobody tells. */
  static double megabytes(Forked process) {
    return number(process, MEMORY) / 1024;
  }

  private static double number(Forked process, String label) {
    return process
        .output()
        .lines()
        .filter(line -> line.startsWith(label))
        .mapToDouble(line -> Double.parseDouble(line.substring(label.length())))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(process.output()));
  }
}
