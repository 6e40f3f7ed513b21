package javafx.animation;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

class AnimationTimer {
  @RunsOn(UI) void handle(long now);
}
