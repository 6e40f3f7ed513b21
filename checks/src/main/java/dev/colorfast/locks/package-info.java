/**
 * Which locks are held where something is waited for, and which ones what is waited for takes.
 *
 * <p>The ways through a body are read only where it takes a lock, or where a call under a lock may
 * lead to a wait.
 */
package dev.colorfast.locks;
