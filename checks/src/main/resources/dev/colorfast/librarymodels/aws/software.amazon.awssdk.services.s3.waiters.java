package software.amazon.awssdk.services.s3.waiters;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

@Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED)
interface S3Waiter {
  @NonBlocking static S3Waiter.Builder builder();
  @NonBlocking static S3Waiter create();
}
