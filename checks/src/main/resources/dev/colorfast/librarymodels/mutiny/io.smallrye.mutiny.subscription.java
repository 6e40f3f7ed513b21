package io.smallrye.mutiny.subscription;

import dev.colorfast.annotations.*;

@Owned
interface UniEmitter {
  @Releases void complete(Object item);
  @Releases void fail(Throwable failure);
}
