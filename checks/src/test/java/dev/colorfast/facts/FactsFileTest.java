package dev.colorfast.facts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.colorfast.model.MethodSignature;
import java.util.List;
import org.junit.jupiter.api.Test;

class FactsFileTest {

  /** Whoever links modules would take a call of such a method for one that waits. */
  @Test
  void whatProxiesMoveIsReadAndJoined() {
    MethodSignature moved = new MethodSignature("shop.Mails", "send", "()V");
    Facts facts = new Facts.Builder().movedByProxy(moved).build();
    Facts read = FactsFile.read(FactsFile.bytes(facts)).orElseThrow();
    assertTrue(read.isMovedByProxy(moved));
    assertFalse(read.isMovedByProxy(new MethodSignature("shop.Mails", "count", "()V")));
    assertTrue(Facts.joined(List.of(new Facts.Builder().build(), read)).isMovedByProxy(moved));
    assertTrue(read.moved(place -> place).isMovedByProxy(moved));
  }
}
