/**
 * From javac's attributed trees to facts. The only engine package that sees the compiler's classes;
 * what leaves it are plain values.
 */
package dev.colorfast.javac;
