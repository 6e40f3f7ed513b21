package example.orders.service;

import example.orders.store.Order;
import example.orders.store.OrderStore;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** What one can do with orders. */
public final class OrderService {

  private static final int MOST_PER_ORDER = 100;

  private final OrderStore store;
  private final Map<Long, Order> recent = new ConcurrentHashMap<>();

  public OrderService(OrderStore store) {
    this.store = store;
  }

  /** Places an order. */
  public Order place(String customer, String product, int quantity) {
    Order order = store.add(checked(new Order(0, customer, product, quantity)));
    recent.put(order.id(), order);
    return order;
  }

  /** Returns the order with that number. */
  public Optional<Order> find(long id) {
    return Optional.ofNullable(recent.computeIfAbsent(id, this::load));
  }

  /** Returns how many pieces the customer has ordered so far. */
  public int pieces(String customer) {
    return sum(store.of(customer));
  }

  /** Returns how many orders are at hand without asking the store. */
  public int recentOrders() {
    return recent.size();
  }

  private Order load(long id) {
    return store.find(id).orElse(null);
  }

  private static Order checked(Order order) {
    if (order.quantity() < 1 || order.quantity() > MOST_PER_ORDER) {
      throw new IllegalArgumentException("cannot deliver " + order.quantity());
    }
    return order;
  }

  private static int sum(List<Order> orders) {
    return orders.stream().mapToInt(Order::quantity).sum();
  }
}
