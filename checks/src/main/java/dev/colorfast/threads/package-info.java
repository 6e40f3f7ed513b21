/**
 * Which code is known to run on which kind of thread, and why.
 *
 * <p>Contexts begin at callbacks that a library runs, and at tasks that are handed to an executor;
 * they reach into the lambdas that such code calls back itself.
 */
package dev.colorfast.threads;
