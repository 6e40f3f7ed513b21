package ratpack.exec;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import ratpack.func.Block;
import ratpack.func.Factory;

class Blocking {
  static Promise get(@RunsOn(WORKER) Factory factory);
  static Operation op(@RunsOn(WORKER) Block block);
  static void exec(@RunsOn(WORKER) Block block);
  @dev.colorfast.annotations.Blocking(kind = RESULT, interrupt = THROWS)
  static Object on(Promise promise);
}
