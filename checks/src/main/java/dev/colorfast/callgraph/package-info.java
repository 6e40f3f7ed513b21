/**
 * Which bodies a call can run: the class hierarchy, what is stated about methods, and the graph
 * that follows from both.
 */
package dev.colorfast.callgraph;
