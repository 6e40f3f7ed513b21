package it;

class Pause {
  static void take() throws InterruptedException {
    Thread.sleep(10);
  }
}
