package software.amazon.awssdk.core.client.handler;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.sync.ResponseTransformer;

interface SyncClientHandler {
  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED)
  SdkResponse execute(ClientExecutionParams clientExecutionParams);

  @Blocking(kind = NETWORK, interrupt = THROWS_UNCHECKED)
  Object execute(
      ClientExecutionParams clientExecutionParams,
      ResponseTransformer responseTransformer);
}
