package redis.clients.jedis.commands;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface BitBinaryCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface BitCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface ControlCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface DatabaseCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface GeoBinaryCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface GeoCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface HashBinaryCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface HashCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface HyperLogLogBinaryCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface HyperLogLogCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface KeyBinaryCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface KeyCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface ListBinaryCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface ListCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface ScriptingKeyBinaryCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface ScriptingKeyCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface ServerCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface SetBinaryCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface SetCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface SortedSetBinaryCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface SortedSetCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface StreamBinaryCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface StreamCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface StringBinaryCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface StringCommands {}
