package reactor.core;

import dev.colorfast.annotations.*;

interface Disposable {
  @Releases void dispose();
}
