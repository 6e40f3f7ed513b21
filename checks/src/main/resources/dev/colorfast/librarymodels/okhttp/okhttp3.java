package okhttp3;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.io.IOException;
import okio.ByteString;

interface Call {
  @Blocking(kind = NETWORK, interrupt = THROWS) Response execute();
}

// A thread of the dispatcher's pool, where the body may be read.
interface Callback {
  @RunsOn(WORKER) void onFailure(Call call, IOException e);
  @RunsOn(WORKER) void onResponse(Call call, Response response);
}

class ResponseBody {
  @Blocking(kind = NETWORK, interrupt = THROWS) byte[] bytes();
  @Blocking(kind = NETWORK, interrupt = THROWS) ByteString byteString();
  @Blocking(kind = NETWORK, interrupt = THROWS) String string();
}
