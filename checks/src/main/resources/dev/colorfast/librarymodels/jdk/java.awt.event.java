package java.awt.event;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

@RunsOn(UI)
interface ActionListener {}

@RunsOn(UI)
interface AdjustmentListener {}

@RunsOn(UI)
interface ComponentListener {}

@RunsOn(UI)
interface FocusListener {}

@RunsOn(UI)
interface ItemListener {}

@RunsOn(UI)
interface KeyListener {}

@RunsOn(UI)
interface MouseListener {}

@RunsOn(UI)
interface MouseMotionListener {}

@RunsOn(UI)
interface MouseWheelListener {}

@RunsOn(UI)
interface WindowListener {}
