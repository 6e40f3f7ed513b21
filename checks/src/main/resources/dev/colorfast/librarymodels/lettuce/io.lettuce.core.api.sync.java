package io.lettuce.core.api.sync;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisAclCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisFunctionCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisGeoCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisHLLCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisHashCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisKeyCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisListCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisScriptingCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisServerCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisSetCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisSortedSetCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisStreamCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisStringCommands {}

@Blocking(kind = NETWORK, interrupt = IGNORES)
interface RedisTransactionalCommands {}
