/**
 * What code says about blocking, threads and the tasks it starts.
 *
 * <p>The same annotations are written in source code, in the model files that describe libraries,
 * and by tools that write back what was inferred. All of them have {@code CLASS} retention: they
 * reach every compiler that sees the class file, cost nothing at run time, and a program that uses
 * them needs no dependency when it runs.
 */
package dev.colorfast.annotations;
