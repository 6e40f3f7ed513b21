package android.view;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

class View {
  boolean post(@RunsOn(UI) Runnable action);
  boolean postDelayed(@RunsOn(UI) Runnable action, long delayMillis);

  @RunsOn(UI)
  interface OnClickListener {}

  @RunsOn(UI)
  interface OnLongClickListener {}

  @RunsOn(UI)
  interface OnTouchListener {}
}
