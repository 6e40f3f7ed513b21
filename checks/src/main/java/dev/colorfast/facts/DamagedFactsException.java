package dev.colorfast.facts;

/** Bytes are not what {@link FactsWriter} writes. */
public final class DamagedFactsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong with them. */
  public DamagedFactsException(String message) {
    super(message);
  }
}
