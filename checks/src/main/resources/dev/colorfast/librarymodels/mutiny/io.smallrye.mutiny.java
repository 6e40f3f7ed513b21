package io.smallrye.mutiny;

import static dev.colorfast.annotations.AsyncHandle.Start.*;

import dev.colorfast.annotations.*;

@AsyncHandle(LAZY)
interface Multi {}

@AsyncHandle(LAZY)
interface Uni {}
