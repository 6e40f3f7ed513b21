package org.hibernate.query;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;
import java.util.List;
import java.util.Optional;
import org.hibernate.ScrollMode;
import org.hibernate.ScrollableResults;

interface SelectionQuery {
  @Blocking(kind = DATABASE, interrupt = IGNORES) List list();
  @Blocking(kind = DATABASE, interrupt = IGNORES) List getResultList();
  @Blocking(kind = DATABASE, interrupt = IGNORES) Object uniqueResult();
  @Blocking(kind = DATABASE, interrupt = IGNORES) Object getSingleResult();
  @Blocking(kind = DATABASE, interrupt = IGNORES) Object getSingleResultOrNull();
  @Blocking(kind = DATABASE, interrupt = IGNORES) Optional uniqueResultOptional();
  @Blocking(kind = DATABASE, interrupt = IGNORES) ScrollableResults scroll();
  @Blocking(kind = DATABASE, interrupt = IGNORES) ScrollableResults scroll(ScrollMode mode);
}

interface MutationQuery {
  @Blocking(kind = DATABASE, interrupt = IGNORES) int executeUpdate();
}
