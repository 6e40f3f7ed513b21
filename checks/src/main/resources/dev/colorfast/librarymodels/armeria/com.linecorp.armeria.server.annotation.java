package com.linecorp.armeria.server.annotation;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.EntryPoint;

@EntryPoint(value = EVENT_LOOP, movedBy = Blocking.class)
@interface Get {}

@EntryPoint(value = EVENT_LOOP, movedBy = Blocking.class)
@interface Post {}

@EntryPoint(value = EVENT_LOOP, movedBy = Blocking.class)
@interface Put {}

@EntryPoint(value = EVENT_LOOP, movedBy = Blocking.class)
@interface Delete {}

@EntryPoint(value = EVENT_LOOP, movedBy = Blocking.class)
@interface Patch {}

@EntryPoint(value = EVENT_LOOP, movedBy = Blocking.class)
@interface Head {}

@EntryPoint(value = EVENT_LOOP, movedBy = Blocking.class)
@interface Options {}

@EntryPoint(value = EVENT_LOOP, movedBy = Blocking.class)
@interface Trace {}
