/**
 * What becomes of cancellation: interrupts that are lost, and what stays held when a way ends
 * early. Looks at the ways through those few bodies whose facts show something to follow.
 */
package dev.colorfast.cancellation;
