package dev.colorfast.model;

/**
 * What a blocking method does when its thread is interrupted. The constants are those of the public
 * annotation enum of the same name.
 */
public enum InterruptResponse {
  UNKNOWN(""),
  THROWS("interruptible"),
  THROWS_UNCHECKED("interruptible"),
  CLOSES_CHANNEL("an interrupt closes the channel"),
  RETURNS("returns when interrupted"),
  VIRTUAL_ONLY("interruptible only on virtual threads"),
  IGNORES("not interruptible");

  private final String phrase;

  InterruptResponse(String phrase) {
    this.phrase = phrase;
  }

  /** Returns a short phrase for messages, empty if nothing is known. */
  public String phrase() {
    return phrase;
  }
}
