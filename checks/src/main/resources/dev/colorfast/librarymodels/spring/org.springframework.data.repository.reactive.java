package org.springframework.data.repository.reactive;

import dev.colorfast.annotations.*;

@NonBlocking
interface ReactiveCrudRepository {}

@NonBlocking
interface ReactiveSortingRepository {}
