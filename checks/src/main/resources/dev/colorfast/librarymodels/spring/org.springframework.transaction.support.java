package org.springframework.transaction.support;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.function.Consumer;

interface TransactionOperations {
  Object execute(@RunsOn(CALLER) TransactionCallback action);
  void executeWithoutResult(@RunsOn(CALLER) Consumer action);
}
