/**
 * The vocabulary: what a method is called, what it may do to the thread that runs it, and how we
 * know. Plain values that can be read alone; nothing here depends on a compiler or a library.
 */
package dev.colorfast.model;
