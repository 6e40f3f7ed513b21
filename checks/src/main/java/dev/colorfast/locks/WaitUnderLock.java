package dev.colorfast.locks;

import dev.colorfast.facts.CallSite;
import java.util.List;
import java.util.Objects;

/**
 * A wait that cannot end before what is waited for has taken a lock that is held meanwhile.
 *
 * @param site the call that waits
 * @param lock the lock, as the code that holds it names it
 * @param awaited what is waited for, as it reads after "waits for"
 * @param holding the way from the body that holds the lock to the wait
 * @param taking the way from the body that is waited for to where it takes the lock
 */
public record WaitUnderLock(
    CallSite site, Lock lock, String awaited, List<Step> holding, List<Step> taking) {
  public WaitUnderLock {
    Objects.requireNonNull(site);
    Objects.requireNonNull(lock);
    Objects.requireNonNull(awaited);
    holding = List.copyOf(holding);
    taking = List.copyOf(taking);
  }
}
