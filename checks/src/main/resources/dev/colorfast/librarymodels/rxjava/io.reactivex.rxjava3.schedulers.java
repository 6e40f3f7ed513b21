package io.reactivex.rxjava3.schedulers;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import io.reactivex.rxjava3.core.Scheduler;

class Schedulers {
  @ThreadKindOf(COMPUTATION) static Scheduler computation();
  @ThreadKindOf(COMPUTATION) static Scheduler single();
  @ThreadKindOf(WORKER) static Scheduler io();
  @ThreadKindOf(WORKER) static Scheduler newThread();
}
