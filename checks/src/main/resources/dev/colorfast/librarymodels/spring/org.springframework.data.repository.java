package org.springframework.data.repository;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

// These stay: what applications derive from them is implemented by proxies.

@Blocking(kind = DATABASE, interrupt = IGNORES)
interface CrudRepository {}

@Blocking(kind = DATABASE, interrupt = IGNORES)
interface ListCrudRepository {}

@Blocking(kind = DATABASE, interrupt = IGNORES)
interface PagingAndSortingRepository {}

@Blocking(kind = DATABASE, interrupt = IGNORES)
interface ListPagingAndSortingRepository {}
