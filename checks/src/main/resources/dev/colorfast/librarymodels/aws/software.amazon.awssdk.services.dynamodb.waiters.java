package software.amazon.awssdk.services.dynamodb.waiters;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

@Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED)
interface DynamoDbWaiter {
  @NonBlocking static DynamoDbWaiter.Builder builder();
  @NonBlocking static DynamoDbWaiter create();
}
