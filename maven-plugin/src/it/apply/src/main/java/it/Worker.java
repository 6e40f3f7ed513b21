package it;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

public class Worker {
  public void commented() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException e) {
      // nobody asks
    }
  }

	public void printed() {
		try {
			Thread.sleep(10);
		} catch (InterruptedException e) { // odd
			System.out.println(e);
		}
	}

  public void empty() {
    try { Thread.sleep(10); } catch (InterruptedException e) {}
  }

  public void start(ExecutorService   executor) {
    executor
        . submit ( () -> System.out.println("é") );
  }

  public String last(ExecutorService executor) throws Exception {
    Future<String> name = executor.submit(() -> Thread.currentThread().getName());
    try {
      return name.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      return "none";
    }
  }
}
