package ratpack.handling;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

interface Handler {
  @RunsOn(EVENT_LOOP) void handle(Context ctx);
}
