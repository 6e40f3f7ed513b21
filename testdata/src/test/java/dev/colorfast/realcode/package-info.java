/**
 * Runs the checks on released libraries, from their source jars, and compares what is found with
 * what was found before. Each recorded finding carries the verdict of somebody who read the code.
 *
 * <p>Takes minutes and much of Maven Central, so it runs only in the profile {@code real-code}.
 */
package dev.colorfast.realcode;
