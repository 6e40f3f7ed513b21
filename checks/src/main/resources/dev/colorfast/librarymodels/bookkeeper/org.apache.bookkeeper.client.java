package org.apache.bookkeeper.client;

import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.Enumeration;

interface AsyncCallback {
  interface AddCallback {
    @RunsOn(DISPATCHER) void addComplete(int rc, LedgerHandle lh, long entryId, Object ctx);
  }

  interface AddLacCallback {
    @RunsOn(DISPATCHER) void addLacComplete(int rc, LedgerHandle lh, Object ctx);
  }

  interface CloseCallback {
    @RunsOn(DISPATCHER) void closeComplete(int rc, LedgerHandle lh, Object ctx);
  }

  interface CreateCallback {
    @RunsOn(DISPATCHER) void createComplete(int rc, LedgerHandle lh, Object ctx);
  }

  interface DeleteCallback {
    @RunsOn(DISPATCHER) void deleteComplete(int rc, Object ctx);
  }

  interface OpenCallback {
    @RunsOn(DISPATCHER) void openComplete(int rc, LedgerHandle lh, Object ctx);
  }

  interface ReadCallback {
    @RunsOn(DISPATCHER) void readComplete(int rc, LedgerHandle lh, Enumeration seq, Object ctx);
  }

  interface ReadLastConfirmedCallback {
    @RunsOn(DISPATCHER) void readLastConfirmedComplete(int rc, long lastConfirmed, Object ctx);
  }

  interface RecoverCallback {
    @RunsOn(DISPATCHER) void recoverComplete(int rc, Object ctx);
  }
}
