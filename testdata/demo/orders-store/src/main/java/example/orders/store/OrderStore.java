package example.orders.store;

import java.util.List;
import java.util.Optional;

/** Where orders are kept. */
public interface OrderStore {

  /** Stores a new order and returns it with its number. */
  Order add(Order order);

  Optional<Order> find(long id);

  List<Order> of(String customer);
}
