package example.orders.store;

/** The store could not do what was asked of it. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  StoreException(Throwable cause) {
    super(cause);
  }
}
