/**
 * One file per check, and the small bridge that lets checks share one analysis of a compilation.
 */
package dev.colorfast.bugpatterns;
