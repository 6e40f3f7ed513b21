package android.content;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

class BroadcastReceiver {
  @RunsOn(UI) void onReceive(Context context, Intent intent);
}

interface SharedPreferences {
  interface Editor {
    @Blocking(kind = FILE, interrupt = UNKNOWN) boolean commit();
  }
}
