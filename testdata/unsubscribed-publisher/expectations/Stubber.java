package org.mockito.stubbing;

/** Stands for Mockito's own. */
public interface Stubber {
  <T> T when(T mock);
}
