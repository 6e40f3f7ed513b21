package dev.colorfast.maven.process;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The main class of the compiler process: runs the compiler of the JDK that runs it on the {@link
 * CompilerArguments} in the file it is given, and writes each {@link Event} to the standard output.
 * It ends with 0 once it has written {@link Event.Finished} or {@link Event.Crashed}. What others
 * print goes to the standard error. When its standard input ends, the build that started it is
 * gone, and so is it.
 */
public final class CompilerProcess {
  private static final int PARENT_IS_GONE = 3;

  private final PrintStream events;
  private long started;
  private long analysed;

  private CompilerProcess(PrintStream events) {
    this.events = events;
  }

  /** Compiles what the file named by the only argument says. */
  public static void main(String[] args) throws IOException {
    PrintStream events = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    System.setOut(System.err);
    endWithParent();
    CompilerProcess process = new CompilerProcess(events);
    try {
      process.compile(CompilerArguments.read(Path.of(args[0])));
    } catch (Throwable thrown) {
      // An Error too is the parent's to explain: it has the user's ear.
      StringWriter trace = new StringWriter();
      thrown.printStackTrace(new PrintWriter(trace));
      thrown.printStackTrace();
      process.send(new Event.Crashed(summary(thrown), trace.toString()));
    }
    // A processor may have left threads behind.
    System.exit(0);
  }

  private void compile(CompilerArguments arguments) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  new PrintWriter(System.err, true),
                  files,
                  this::report,
                  supported(arguments.options(), compiler),
                  null,
                  files.getJavaFileObjectsFromPaths(arguments.sources()));
      task.addTaskListener(
          new TaskListener() {
            @Override
            public void started(TaskEvent event) {
              if (event.getKind() == TaskEvent.Kind.ANALYZE) {
                started++;
              }
            }

            @Override
            public void finished(TaskEvent event) {
              if (event.getKind() == TaskEvent.Kind.ANALYZE) {
                analysed++;
                send(new Event.Progress(analysed, started));
              }
            }
          });
      send(new Event.Finished(task.call()));
    }
  }

  /** The project was made for its own compiler; ours stops at options it does not know. */
  private List<String> supported(List<String> options, JavaCompiler compiler) {
    List<String> supported = new ArrayList<>();
    for (String option : options) {
      if (option.startsWith("-X") && compiler.isSupportedOption(option) < 0) {
        send(new Event.OptionLeftOut(option));
      } else {
        supported.add(option);
      }
    }
    return supported;
  }

  private void report(Diagnostic<? extends JavaFileObject> diagnostic) {
    JavaFileObject source = diagnostic.getSource();
    send(
        new Event.Message(
            diagnostic.getKind().name(),
            String.valueOf(diagnostic.getCode()),
            source == null ? "" : source.getName(),
            diagnostic.getLineNumber(),
            diagnostic.getColumnNumber(),
            diagnostic.getMessage(Locale.getDefault()),
            diagnostic.toString()));
  }

  private synchronized void send(Event event) {
    events.print(event.toLine() + '\n');
    events.flush();
  }

  private static String summary(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return cause.toString();
  }

  private static void endWithParent() {
    Thread watch =
        new Thread(
            () -> {
              try {
                while (System.in.read() >= 0) {
                  // Nothing is ever written to us.
                }
              } catch (IOException closed) {
                // The same as its end.
              }
              Runtime.getRuntime().halt(PARENT_IS_GONE);
            },
            "end-with-parent");
    watch.setDaemon(true);
    watch.start();
  }
}
