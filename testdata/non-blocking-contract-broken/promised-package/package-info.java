/** Promises for all that is in it. */
@NonBlocking
package shop.promised;

import dev.colorfast.annotations.NonBlocking;
