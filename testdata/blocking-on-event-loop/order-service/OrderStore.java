package shop.store;

import java.util.List;

/** Bottom, as its users see it. */
public interface OrderStore {

  /** One line of an order. */
  record Line(String product, int cents) {}

  List<Line> lines(long order);
}
