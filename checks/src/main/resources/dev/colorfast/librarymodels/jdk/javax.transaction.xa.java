package javax.transaction.xa;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;

import dev.colorfast.annotations.*;

interface XAResource {
  @Blocking(kind = DATABASE, interrupt = IGNORES) void commit(Xid xid, boolean onePhase);
  @Blocking(kind = DATABASE, interrupt = IGNORES) void end(Xid xid, int flags);
  @Blocking(kind = DATABASE, interrupt = IGNORES) void forget(Xid xid);
  @Blocking(kind = DATABASE, interrupt = IGNORES) int prepare(Xid xid);
  @Blocking(kind = DATABASE, interrupt = IGNORES) Xid[] recover(int flag);
  @Blocking(kind = DATABASE, interrupt = IGNORES) void rollback(Xid xid);
  @Blocking(kind = DATABASE, interrupt = IGNORES) void start(Xid xid, int flags);
}
