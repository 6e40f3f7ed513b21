/**
 * The color of methods as their callers see it: which ones only hand out a result that comes later,
 * which ones block, and where that begins.
 */
package dev.colorfast.colors;
