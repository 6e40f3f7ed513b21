package shop;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a cancel reaches. */
public abstract class Cancels {
  private final ExecutorService executor;
  private final CompletableFuture<Void> refresher;
  private CompletableFuture<String> anything;

  protected Cancels(ExecutorService executor) {
    this.executor = executor;
    refresher = CompletableFuture.runAsync(this::refresh, executor);
  }

  abstract void refresh();

  abstract String price();

  public String supplyAsyncBad() throws Exception {
    CompletableFuture<String> price = CompletableFuture.supplyAsync(this::price, executor);
    try {
      return price.get(1, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      // BUG: Diagnostic contains: price.cancel(true) interrupts nothing: it completes the
      price.cancel(true);
      return "";
    }
  }

  public void dependentBad(long milliseconds) throws InterruptedException {
    CompletableFuture<Integer> length =
        CompletableFuture.supplyAsync(this::price).thenApply(String::length);
    Thread.sleep(milliseconds);
    // BUG: Diagnostic contains: and the task that CompletableFuture.supplyAsync has started goes on
    length.cancel(true);
  }

  public void allOfBad(long milliseconds) throws InterruptedException {
    CompletableFuture<Void> all =
        CompletableFuture.allOf(
            CompletableFuture.runAsync(this::refresh), CompletableFuture.runAsync(this::price));
    Thread.sleep(milliseconds);
    // BUG: Diagnostic contains: and the task that CompletableFuture.runAsync has started goes on
    all.cancel(true);
  }

  public void combinedBad(long milliseconds, CompletableFuture<String> discount)
      throws InterruptedException {
    CompletableFuture<String> price = CompletableFuture.supplyAsync(this::price);
    CompletableFuture<String> first = price.thenCombine(discount, String::concat);
    CompletableFuture<String> second = discount.thenCombine(price, String::concat);
    Thread.sleep(milliseconds);
    // BUG: Diagnostic contains: and the task that CompletableFuture.supplyAsync has started goes on
    first.cancel(true);
    // BUG: Diagnostic contains: and the task that CompletableFuture.supplyAsync has started goes on
    second.cancel(true);
  }

  public void startedByHelperBad(long milliseconds) throws InterruptedException {
    CompletableFuture<String> price = started();
    Thread.sleep(milliseconds);
    // BUG: Diagnostic contains: and the task that CompletableFuture.supplyAsync has started goes on
    price.cancel(true);
  }

  private CompletableFuture<String> started() {
    return CompletableFuture.supplyAsync(this::price, executor);
  }

  public void submittedByHelperOk() {
    submitted().cancel(true);
  }

  private Future<String> submitted() {
    return executor.submit(this::price);
  }

  public void allOfPromisesOk(CompletableFuture<String> one, CompletableFuture<String> other) {
    CompletableFuture.allOf(one, other).cancel(true);
  }

  public void oneOfTwoOk(boolean isKnown) {
    maybeStarted(isKnown).cancel(true);
  }

  private CompletableFuture<String> maybeStarted(boolean isKnown) {
    if (isKnown) {
      return new CompletableFuture<>();
    }
    return CompletableFuture.supplyAsync(this::price, executor);
  }

  public void asFutureBad(long milliseconds) throws InterruptedException {
    Future<?> task = CompletableFuture.runAsync(this::refresh);
    Thread.sleep(milliseconds);
    // BUG: Diagnostic contains: interrupts nothing
    task.cancel(true);
  }

  public void closeBad() {
    // BUG: Diagnostic contains: interrupts nothing
    refresher.cancel(true);
  }

  public void futureTaskOk() {
    FutureTask<String> task = new FutureTask<>(this::price);
    executor.execute(task);
    task.cancel(true);
  }

  public void submitOk() {
    Future<String> price = executor.submit(this::price);
    price.cancel(true);
  }

  /** The client ends the exchange. */
  public void sendAsyncOk(HttpClient client, HttpRequest request) {
    CompletableFuture<HttpResponse<String>> answer =
        client.sendAsync(request, BodyHandlers.ofString());
    answer.cancel(true);
  }

  public void dependentOfSendAsyncOk(HttpClient client, HttpRequest request) {
    CompletableFuture<String> answer =
        client.sendAsync(request, BodyHandlers.ofString()).thenApply(HttpResponse::body);
    answer.cancel(true);
  }

  /** Says itself that nothing is to be interrupted. */
  public void falseOk() {
    CompletableFuture<String> price = CompletableFuture.supplyAsync(this::price);
    price.cancel(false);
  }

  /** Who waits for a promise learns of it; that there is work behind it is not known. */
  public void promiseOk() {
    CompletableFuture<String> promise = new CompletableFuture<>();
    promise.cancel(true);
  }

  public void parameterOk(CompletableFuture<String> price) {
    price.cancel(true);
  }

  public void set(CompletableFuture<String> other) {
    anything = other;
  }

  public void start() {
    anything = CompletableFuture.supplyAsync(this::price);
  }

  public void fieldOk() {
    anything.cancel(true);
  }
}
