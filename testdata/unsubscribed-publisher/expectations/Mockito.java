package org.mockito;

import org.mockito.stubbing.Stubber;

/** Stands for Mockito's own. */
public class Mockito {
  private Mockito() {}

  public static <T> T verify(T mock) {
    return mock;
  }

  public static Stubber doReturn(Object toBeReturned) {
    return null;
  }
}
