package com.sun.net.httpserver;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

class HttpServer {
  @Blocking(kind = WAIT, interrupt = RETURNS) void stop(int delay);
}
