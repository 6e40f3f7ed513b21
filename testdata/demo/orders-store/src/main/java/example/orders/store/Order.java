package example.orders.store;

/**
 * What somebody wants to buy.
 *
 * @param id its number, 0 until it is stored
 */
public record Order(long id, String customer, String product, int quantity) {

  Order withId(long newId) {
    return new Order(newId, customer, product, quantity);
  }
}
