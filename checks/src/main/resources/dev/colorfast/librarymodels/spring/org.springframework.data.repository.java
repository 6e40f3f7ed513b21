package org.springframework.data.repository;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

@Blocking(kind = DATABASE, interrupt = IGNORES)
interface CrudRepository {}

@Blocking(kind = DATABASE, interrupt = IGNORES)
interface ListCrudRepository {}

@Blocking(kind = DATABASE, interrupt = IGNORES)
interface PagingAndSortingRepository {}

@Blocking(kind = DATABASE, interrupt = IGNORES)
interface ListPagingAndSortingRepository {}
