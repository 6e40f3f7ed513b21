package org.springframework.data.jpa.repository;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

interface JpaRepository {
  @NonBlocking Object getOne(Object object);
  @NonBlocking Object getById(Object object);
  @NonBlocking Object getReferenceById(Object object);
}

// What extends it is implemented by Spring Data only.
@Blocking(kind = DATABASE, interrupt = IGNORES)
interface JpaSpecificationExecutor {}
