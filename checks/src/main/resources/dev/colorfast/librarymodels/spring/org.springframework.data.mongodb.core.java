package org.springframework.data.mongodb.core;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.Collection;
import org.springframework.data.mongodb.core.query.Query;

interface MongoOperations {
  @Blocking(kind = DATABASE, interrupt = IGNORES) boolean exists(Query query, String string);
  @Blocking(kind = DATABASE, interrupt = IGNORES) boolean exists(Query query, Class type);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  boolean exists(Query query, Class type, String string);

  @Blocking(kind = DATABASE, interrupt = IGNORES) long count(Query query, Class type);
  @Blocking(kind = DATABASE, interrupt = IGNORES) long count(Query query, String string);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  long count(Query query, Class type, String string);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Collection insert(Collection collection, Class type);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Collection insert(Collection collection, String string);

  @Blocking(kind = DATABASE, interrupt = IGNORES) Collection insertAll(Collection collection);
}
