package com.github.benmanes.caffeine.cache;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.function.Function;

interface Cache {
  Object get(Object key, @RunsOn(CALLER) Function mapping);
}
