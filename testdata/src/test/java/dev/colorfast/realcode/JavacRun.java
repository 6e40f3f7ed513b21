package dev.colorfast.realcode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs javac on a project, in a process of its own. */
final class JavacRun {
  private final RealProject project;
  private final Workspace workspace;

  JavacRun(RealProject project, Workspace workspace) {
    this.project = project;
    this.workspace = workspace;
  }

  /** Returns what javac prints with these options for Error Prone. */
  Forked with(String errorProneOptions) throws IOException, InterruptedException {
    Path folder = workspace.folder();
    Path output = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments = new ArrayList<>();
    arguments.addAll(List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW"));
    arguments.addAll(List.of("-Xmaxerrs", "100000", "-Xmaxwarns", "100000"));
    arguments.addAll(List.of("-encoding", "UTF-8", "-d", output.toString()));
    arguments.addAll(List.of("-cp", workspace.classPath()));
    arguments.add("-processorpath");
    arguments.add(System.getProperty("java.class.path") + processorJar());
    arguments.addAll(
        project
            .processor()
            .map(processor -> List.of("-processor", processor.className()))
            .orElse(List.of("-proc:none")));
    String cache = "-XepOpt:Colorfast:Cache=" + Path.of("target", "cache").toAbsolutePath() + ' ';
    arguments.add("\"-Xplugin:ErrorProne -XepDisableAllChecks " + cache + errorProneOptions + '"');
    arguments.addAll(workspace.files());
    Path argumentFile = folder.resolve("arguments");
    Files.write(argumentFile, arguments);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("colorfast.javac.open").split(" ")));
    command.addAll(List.of("-cp", Path.of("target", "test-classes").toAbsolutePath().toString()));
    command.add(MeasuredJavac.class.getName());
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
