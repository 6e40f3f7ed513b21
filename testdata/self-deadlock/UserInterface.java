package shop;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.CompletableFuture;
import javax.swing.JButton;
import javax.swing.SwingUtilities;

/** The UI thread that waits for the UI thread. */
class UserInterface {

  void invokeBad() {
    SwingUtilities.invokeLater(
        () -> {
          try {
            // BUG: Diagnostic contains: waits for what the UI thread does
            SwingUtilities.invokeAndWait(() -> {});
          } catch (InterruptedException | InvocationTargetException e) {
            Thread.currentThread().interrupt();
          }
        });
  }

  void stageBad(JButton button) {
    button.addActionListener(
        event ->
            CompletableFuture.supplyAsync(() -> "text", SwingUtilities::invokeLater)
                // BUG: Diagnostic contains: waits for what the UI thread does
                .join());
  }

  void elsewhereOk() throws InterruptedException, InvocationTargetException {
    SwingUtilities.invokeAndWait(() -> {});
  }

  void guardedOk() throws InterruptedException, InvocationTargetException {
    if (!SwingUtilities.isEventDispatchThread()) {
      SwingUtilities.invokeAndWait(() -> {});
    }
  }
}
