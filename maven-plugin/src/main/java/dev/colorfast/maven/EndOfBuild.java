package dev.colorfast.maven;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenSession;

/** The end of a build, of which Maven tells no goal when a module before it has failed. */
final class EndOfBuild {
  private EndOfBuild() {}

  /** Has something done when a build ends, before its summary is printed. */
  static void then(Runnable action, MavenSession session) {
    ExecutionListener before = session.getRequest().getExecutionListener();
    // A newer Maven tells its listeners of more.
    Object both =
        Proxy.newProxyInstance(
            ExecutionListener.class.getClassLoader(),
            new Class<?>[] {ExecutionListener.class},
            (proxy, method, arguments) -> {
              if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                  case "equals" -> proxy == arguments[0];
                  case "hashCode" -> System.identityHashCode(proxy);
                  default -> EndOfBuild.class.getName();
                };
              }
              if (method.getName().equals("sessionEnded")) {
                action.run();
              }
              try {
                return before == null ? null : method.invoke(before, arguments);
              } catch (InvocationTargetException failure) {
                throw failure.getCause();
              }
            });
    session.getRequest().setExecutionListener((ExecutionListener) both);
  }
}
