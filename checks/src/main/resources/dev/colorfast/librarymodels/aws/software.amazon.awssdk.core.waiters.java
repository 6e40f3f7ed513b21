package software.amazon.awssdk.core.waiters;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.function.Consumer;
import java.util.function.Supplier;

interface Waiter {
  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED)
  WaiterResponse run(@RunsOn(CALLER) Supplier supplier);

  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED)
  WaiterResponse run(
      @RunsOn(CALLER) Supplier supplier,
      WaiterOverrideConfiguration waiterOverrideConfiguration);

  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED)
  WaiterResponse run(@RunsOn(CALLER) Supplier supplier, Consumer consumer);
}
