package shop;

import dev.colorfast.annotations.NonBlocking;
import shop.promised.Promised;

/** Calls into the package from code that promises not to block. */
class Caller {

  @NonBlocking
  void trustsPackageOk(Promised promised) throws InterruptedException {
    promised.harmless();
  }

  @NonBlocking
  void exceptionToPackageBad(Promised promised) throws InterruptedException {
    // BUG: Diagnostic contains: promised.exception()
    promised.exception();
  }
}
