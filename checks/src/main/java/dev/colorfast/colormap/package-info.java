/**
 * The colors of a project as data: what is written for each compilation, put together over the
 * modules, and asked what depends on what.
 */
package dev.colorfast.colormap;
