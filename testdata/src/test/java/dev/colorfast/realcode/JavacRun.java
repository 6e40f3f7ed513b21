package dev.colorfast.realcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs javac on a project, in a process of its own. */
public final class JavacRun {
  /** Starts javac as its own command does. */
  public static final List<String> LAUNCHER =
      List.of("--add-modules", "ALL-DEFAULT", "-m", "jdk.compiler/com.sun.tools.javac.Main");

  private final RealProject project;
  private final Workspace workspace;

  /** Prepares a run; the workspace is filled. */
  public JavacRun(RealProject project, Workspace workspace) {
    this.project = project;
    this.workspace = workspace;
  }

  /**
   * Runs javac, and returns what it prints.
   *
   * @param launcher what the JVM is started with, beside the arguments of javac
   * @param processorPath where Error Prone and its plugins are
   * @param errorProneOptions options for Error Prone, of which every check is off otherwise
   */
  public Forked run(List<String> launcher, String processorPath, String errorProneOptions)
      throws IOException, InterruptedException {
    return run(launcher, processorPath, errorProneOptions, workspace.files());
  }

  /** Runs javac on some files of the project only. */
  Forked run(
      List<String> launcher, String processorPath, String errorProneOptions, List<String> files)
      throws IOException, InterruptedException {
    Path folder = workspace.folder();
    Path output = Files.createDirectories(workspace.classes());
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    arguments.addAll(List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000"));
    arguments.addAll(List.of("-encoding", "UTF-8", "-d", output.toString()));
    arguments.addAll(List.of("-cp", workspace.classPath()));
    arguments.add("-processorpath");
    arguments.add(processorPath + processorJar());
    arguments.addAll(
        project
            .processor()
            .map(processor -> List.of("-processor", processor.className()))
            .orElse(List.of("-proc:none")));
    arguments.add("\"-Xplugin:ErrorProne -XepDisableAllChecks " + errorProneOptions + '"');
    arguments.addAll(files);
    Path argumentFile = folder.resolve("arguments");
    Files.write(argumentFile, arguments);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("colorfast.javac.open").split(" ")));
    command.addAll(launcher);
    command.add("@" + argumentFile);
    return Forked.run(command, workspace.sources(), folder.resolve("javac.log"));
  }

  private String processorJar() throws IOException {
    if (project.processor().isEmpty()) {
      return "";
    }
    String[] artifact = project.processor().get().artifact().split(":");
    String jar = artifact[1] + '-' + artifact[2] + ".jar";
    return Arrays.stream(workspace.classPath().split(java.io.File.pathSeparator))
        .filter(path -> path.endsWith(jar))
        .map(path -> java.io.File.pathSeparator + path)
        .findFirst()
        .orElseThrow();
  }
}
