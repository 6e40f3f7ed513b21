package dev.colorfast.annotations;

/** What a blocking method does when its thread is interrupted. */
public enum InterruptResponse {
  /** Nothing is known. */
  UNKNOWN,
  /** Throws {@link InterruptedException} and clears the interrupt status. */
  THROWS,
  /** Throws an unchecked exception in the place of {@link InterruptedException}. */
  THROWS_UNCHECKED,
  /** Closes the channel it works on and throws; the interrupt status stays set. */
  CLOSES_CHANNEL,
  /** Returns early; the interrupt status stays set. */
  RETURNS,
  /** Notices an interrupt on a virtual thread, and ignores it on a platform thread. */
  VIRTUAL_ONLY,
  /** Goes on waiting. */
  IGNORES
}
