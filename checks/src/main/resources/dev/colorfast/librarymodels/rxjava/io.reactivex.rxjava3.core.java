package io.reactivex.rxjava3.core;

import static dev.colorfast.annotations.AsyncHandle.Start.*;

import dev.colorfast.annotations.*;

@AsyncHandle(LAZY)
class Completable {}

@AsyncHandle(LAZY)
class Flowable {}

@AsyncHandle(LAZY)
class Maybe {}

@AsyncHandle(LAZY)
class Observable {}

@AsyncHandle(LAZY)
class Single {}
