package dev.colorfast.librarymodels;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong in one model file, so that its author sees all of it at once. */
final class Problems {

  private final String file;
  private final List<ModelError> errors = new ArrayList<>();

  Problems(String file) {
    this.file = file;
  }

  /** Adds an error at the place where {@code node} begins. */
  void add(Node node, String message) {
    add(node.getBegin().orElse(Position.HOME), message);
  }

  void add(Position position, String message) {
    errors.add(new ModelError(file, position.line, position.column, message));
  }

  boolean isEmpty() {
    return errors.isEmpty();
  }

  /** Returns the errors in the order of the file. */
  List<ModelError> sorted() {
    return errors.stream().sorted().toList();
  }
}
