package com.datastax.oss.driver.api.core;

import dev.colorfast.annotations.*;
import java.util.concurrent.CompletionStage;

interface AsyncAutoCloseable {
  @MayIgnore CompletionStage forceCloseAsync();
}
