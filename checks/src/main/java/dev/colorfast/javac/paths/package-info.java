/**
 * From control-flow graphs to the ways through a body. The only package that sees the dataflow
 * library, which Error Prone brings.
 */
package dev.colorfast.javac.paths;
