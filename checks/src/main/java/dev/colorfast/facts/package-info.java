/**
 * What one body says by itself: which methods it calls, on what, with which arguments, under which
 * conditions. The same facts come from source trees and from class files; nothing here knows which.
 *
 * <p>Facts are plain values without references into a compiler, so that they can be compared,
 * stored, and read again.
 */
package dev.colorfast.facts;
