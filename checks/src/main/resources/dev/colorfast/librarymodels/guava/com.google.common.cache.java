package com.google.common.cache;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.concurrent.Callable;

interface Cache {
  Object get(Object key, @RunsOn(CALLER) Callable loader);
}
