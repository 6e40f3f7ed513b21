package dev.colorfast.realcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A process that has ended, and what it printed. */
public record Forked(int exitCode, String output) {

  /** Runs a command to its end; what it prints goes to the log. */
  public static Forked run(List<String> command, Path log)
      throws IOException, InterruptedException {
    return run(command, log.toAbsolutePath().getParent(), log);
  }

  /** Runs a command in a folder to its end; what it prints goes to the log. */
  public static Forked run(List<String> command, Path directory, Path log)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    process.getOutputStream().close();
    int exitCode = process.waitFor();
    return new Forked(exitCode, Files.readString(log));
  }

  /** Returns this if the process was successful. */
  public Forked orThrow(String what) {
    if (exitCode != 0) {
      throw new IllegalStateException(what + " failed:\n" + output);
    }
    return this;
  }
}
