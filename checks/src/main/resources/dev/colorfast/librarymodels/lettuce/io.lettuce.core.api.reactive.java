package io.lettuce.core.api.reactive;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;

// Unless the client is told to publish on a pool of its own. Probed with values, lists, maps, and
// where nothing is found.

@CompletesOn(EVENT_LOOP)
interface BaseRedisReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RediSearchReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisAclReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisFunctionReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisGeoReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisHLLReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisHashReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisJsonReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisKeyReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisListReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisScriptingReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisServerReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisSetReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisSortedSetReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisStreamReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisStringReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisTransactionalReactiveCommands {}

@CompletesOn(EVENT_LOOP)
interface RedisVectorSetReactiveCommands {}
