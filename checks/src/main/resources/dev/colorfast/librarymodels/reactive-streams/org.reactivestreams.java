package org.reactivestreams;

import static dev.colorfast.annotations.AsyncHandle.Start.*;

import dev.colorfast.annotations.*;

@AsyncHandle(LAZY)
interface Publisher {}
