package com.linecorp.armeria.common.logging;

import dev.colorfast.annotations.*;
import java.util.concurrent.CompletableFuture;

// What a log waits for comes in any case; it never fails.
interface RequestLogAccess {
  @MayIgnore CompletableFuture whenComplete();
  @MayIgnore CompletableFuture whenRequestComplete();
  @MayIgnore CompletableFuture whenAvailable(RequestLogProperty property);
  @MayIgnore CompletableFuture whenAvailable(RequestLogProperty[] properties);
  @MayIgnore CompletableFuture whenAvailable(Iterable properties);
}
