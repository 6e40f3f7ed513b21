package org.neo4j.driver;

import static dev.colorfast.annotations.BlockingKind.*;
import static dev.colorfast.annotations.InterruptResponse.*;
import static dev.colorfast.annotations.ThreadKind.*;

import dev.colorfast.annotations.*;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.neo4j.driver.Record;
import org.neo4j.driver.summary.ResultSummary;

interface Session {
  // These stay because of the callbacks, which run before the call returns.
  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object readTransaction(@RunsOn(CALLER) TransactionWork transactionWork);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object executeRead(@RunsOn(CALLER) TransactionCallback transactionCallback);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object readTransaction(
      @RunsOn(CALLER) TransactionWork transactionWork,
      TransactionConfig transactionConfig);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object executeRead(
      @RunsOn(CALLER) TransactionCallback transactionCallback,
      TransactionConfig transactionConfig);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object writeTransaction(@RunsOn(CALLER) TransactionWork transactionWork);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object executeWrite(@RunsOn(CALLER) TransactionCallback transactionCallback);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void executeWriteWithoutResult(@RunsOn(CALLER) Consumer consumer);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object writeTransaction(
      @RunsOn(CALLER) TransactionWork transactionWork,
      TransactionConfig transactionConfig);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  Object executeWrite(
      @RunsOn(CALLER) TransactionCallback transactionCallback,
      TransactionConfig transactionConfig);

  @Blocking(kind = DATABASE, interrupt = IGNORES)
  void executeWriteWithoutResult(
      @RunsOn(CALLER) Consumer consumer,
      TransactionConfig transactionConfig);

  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "something is still open") void close();
}

interface Transaction {
  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the transaction is still open")
  void close();
}

interface Result {
  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the records have not arrived yet")
  boolean hasNext();

  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the records have not arrived yet")
  Record next();

  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the records have not arrived yet")
  Record single();

  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the records have not arrived yet")
  Record peek();

  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the records have not arrived yet")
  List list();

  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the records have not arrived yet")
  List list(@RunsOn(CALLER) Function function);

  @Blocking(kind = DATABASE, interrupt = IGNORES, when = "the records have not arrived yet")
  ResultSummary consume();
}
