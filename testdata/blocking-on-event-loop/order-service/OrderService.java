package shop.orders;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import shop.store.OrderStore;

/** Middle: knows totals, and how to ask for those that it does not know. */
public final class OrderService {

  private final OrderStore store;
  private final Map<Long, Integer> totals = new ConcurrentHashMap<>();

  public OrderService(OrderStore store) {
    this.store = store;
  }

  // SUMMARY: blocks(database)
  public int total(long id) {
    return totals.computeIfAbsent(id, this::sum);
  }

  // SUMMARY: plain
  public int knownTotal(long id) {
    return totals.getOrDefault(id, 0);
  }

  // SUMMARY: blocks(database)
  private int sum(Long id) {
    return store.lines(id).stream().mapToInt(OrderStore.Line::cents).sum();
  }
}
