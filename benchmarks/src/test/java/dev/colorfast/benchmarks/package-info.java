/**
 * What the checks cost: in whole builds of released libraries, and part by part. {@link
 * dev.colorfast.benchmarks.Costs} measures all of it and prints the table of {@code docs/cost.md}.
 */
package dev.colorfast.benchmarks;
