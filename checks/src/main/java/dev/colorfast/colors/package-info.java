/**
 * The color of methods as their callers see it: which ones only hand out a result that comes later.
 */
package dev.colorfast.colors;
