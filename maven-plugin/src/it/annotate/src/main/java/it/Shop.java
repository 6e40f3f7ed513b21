package it;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier; // what is bought

/** A shop. */
public class Shop   {

  /** Closed on Sundays. */
  public void open() throws InterruptedException {
    Thread.sleep(10); // the key is stuck
  }

	@Deprecated
	public CompletableFuture<String> order( String what ) {
		return CompletableFuture.supplyAsync(() -> what);
	}

  public String name() { return "Shop"; }

  void clean() throws InterruptedException { open(); }

  record Offer(Supplier<String> price) {}
}
