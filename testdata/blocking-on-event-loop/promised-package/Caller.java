package shop;

import dev.colorfast.annotations.RunsOn;
import dev.colorfast.annotations.ThreadKind;
import shop.promised.Promised;

/** Calls into the package from an event loop. */
class Caller {

  @RunsOn(ThreadKind.EVENT_LOOP)
  void trustsPackageOk(Promised promised) throws InterruptedException {
    promised.harmless();
  }

  @RunsOn(ThreadKind.EVENT_LOOP)
  void exceptionToPackageBad(Promised promised) throws InterruptedException {
    // BUG: Diagnostic contains: promised.exception()
    promised.exception();
  }
}
