package javafx.event;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

@RunsOn(UI)
interface EventHandler {}
